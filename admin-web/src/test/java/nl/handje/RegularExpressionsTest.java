package nl.handje;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code (?:ja|nee)*} goes one level deeper with each word, so that a message of 4,096 signs full of them overflows the
 * stack: somebody would be left without an answer. {@code {0,20}} and the possessive {@code *+} do not.
 */
class RegularExpressionsTest {
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*+\"");
    private static final Pattern ENDLESS_GROUP = Pattern.compile("(?<!\\\\)\\)(?:[*+]|\\{\\d+,\\})(?!\\+)");

    @Test
    void no_group_is_repeated_without_an_end() throws IOException {
        try (var files = Files.walk(Path.of(".."))) {
            var sources = files.filter(it -> it.toString().matches(".*/src/main/java/.*\\.java")).toList();
            assertThat(sources).as("sources of the whole house").hasSizeGreaterThan(1000);
            assertThat(sources.stream().flatMap(RegularExpressionsTest::endless)).isEmpty();
        }
    }

    @Test
    void it_is_known_when_it_is_seen() {
        assertThat(List.of("\"(?:ja )*\"", "\"(a|b)+c\"", "\"(?:\\\\d-){8,}\""))
                .allSatisfy(it -> assertThat(endlessIn(it)).hasSize(1));
        assertThat(List.of("\"(?:ja )*+\"", "\"(a|b){0,20}c\"", "\"\\\\(a\\\\)*\""))
                .allSatisfy(it -> assertThat(endlessIn(it)).isEmpty());
    }

    private static Stream<String> endless(Path source) {
        return endlessIn(read(source)).map(it -> source.getFileName() + ": " + it);
    }

    private static Stream<String> endlessIn(String source) {
        return LITERAL.matcher(source).results().map(MatchResult::group)
                .filter(literal -> ENDLESS_GROUP.matcher(literal).find());
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException notReadable) {
            throw new UncheckedIOException(notReadable);
        }
    }
}
