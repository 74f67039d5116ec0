package nl.handje.dialogues;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A dialogue whose last words were not understood has lost its way, and was recorded as it went. Only these end so with
 * a reason: nobody who swears or jokes asks for anything, and the one who tells a very long story hears at its end how
 * to say it shorter.
 */
class UnderstoodToTheEndTest {
    private static final Path FOLDER = Path.of("..", "docs", "dialogues");
    private static final Path PHRASES = Path.of("src", "main", "resources", "phrases");
    private static final Set<String> WITH_A_REASON = Set.of("nl: Schelden op de computer",
            "en: Swearing at the computer", "nl: Een grapje", "en: A joke", "en: A very long message");
    private static final Set<String> NOT_UNDERSTOOD = Set.of("conversation.not-understood",
            "conversation.not-understood-again", "conversation.unclear-again", "conversation.offer-person");
    private static final Pattern SAID = Pattern.compile("(?m)^ {2}Handje(?: → [^:]+)?: (.*)$");
    private static final Pattern DONE = Pattern.compile("(?m)^\\S.*$");

    @Test
    void no_dialogue_ends_not_understood_without_a_reason() throws IOException {
        var lost = new TreeSet<String>();
        for (var file : DialogueFile.in(FOLDER)) {
            var ways = waysOfNotUnderstanding(file.language());
            file.scripts().stream().filter(script -> lastWords(script).anyMatch(said -> ways.stream()
                    .anyMatch(said::startsWith))).map(script -> file.language() + ": " + script.title())
                    .forEach(lost::add);
        }
        assertThat(lost).isEqualTo(WITH_A_REASON);
    }

    /** What the bot said after the last thing that anybody did. */
    private static Stream<String> lastWords(Script script) {
        int last = DONE.matcher(script.written()).results().mapToInt(done -> done.end()).max().orElse(0);
        return SAID.matcher(script.written().substring(last)).results().map(said -> said.group(1));
    }

    /** A question put again belongs to them; what stands in it of the talk itself is left out. */
    private static List<String> waysOfNotUnderstanding(String language) throws IOException {
        var phrases = new Properties();
        try (var files = Files.list(PHRASES)) {
            for (var file : files.filter(it -> it.toString().endsWith("_" + language + ".properties")).toList()) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    phrases.load(reader);
                }
            }
        }
        return phrases.stringPropertyNames().stream()
                .filter(key -> NOT_UNDERSTOOD.contains(key) || key.endsWith(".retry") || key.endsWith(".simpler"))
                .map(key -> phrases.getProperty(key).split("[{\\n]", 2)[0].replace("''", "'"))
                .filter(beginning -> !beginning.isBlank()).toList();
    }
}
