package nl.handje.phrase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which phrases are the words of a button: by their name, or because the code makes a button of them. */
final class Buttons {
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern MADE = Pattern
            .compile("(?:(?:Option|PromptChoice)\\.of|new Option\\(\\s*Spoken\\.phrase)\\(\\s*\"([^\"]+)\"");

    private final Set<String> made;

    private Buttons(Set<String> made) {
        this.made = made;
    }

    static Buttons inTheCode() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            return new Buttons(files.filter(file -> file.toString().endsWith(".java")).map(Buttons::text)
                    .flatMap(code -> MADE.matcher(code).results()).map(button -> button.group(1))
                    .collect(Collectors.toSet()));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    boolean has(String key) {
        return key.contains(".option.") || isChange(key)
                || made.stream().anyMatch(literal -> isMeant(literal, key));
    }

    /** Whether a screen reader has a word to say; a picture or a sign is none. */
    static boolean isHeard(String label) {
        return WORD.matcher(label).find();
    }

    /** "What should be different?" shows the names of the questions; the commands of the menu have names too. */
    private static boolean isChange(String key) {
        return key.endsWith(".name") && !key.startsWith("telegram.");
    }

    /** {@code begin-} is completed by the code with the name of a flow. */
    private static boolean isMeant(String literal, String key) {
        return literal.endsWith("-") ? key.startsWith(literal) : key.equals(literal);
    }
}
