package nl.handje.nlp.foreign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.handje.nlp.text.WordList;

/** Messages that are known as a whole, with or without their accents: {@code meaning: message, message}. */
public final class ShortMessages {
    private final Map<String, String> meanings = new HashMap<>();

    private ShortMessages(List<String> lines) {
        for (var line : lines) {
            int colon = line.indexOf(':');
            for (var message : line.substring(colon + 1).split(",", -1)) {
                meanings.putIfAbsent(Bare.of(String.join(" ", Spelling.words(message))), line.substring(0, colon));
            }
        }
    }

    /** Reads a list from the class path, beneath this library's resources. */
    public static ShortMessages read(String file) {
        return new ShortMessages(WordList.lines(file));
    }

    /** What a message means that is nothing but one of these. */
    public Optional<String> meaningOf(String text) {
        return meaningOf(Spelling.words(text));
    }

    Optional<String> meaningOf(List<String> words) {
        return Optional.ofNullable(meanings.get(Bare.of(String.join(" ", words))));
    }
}
