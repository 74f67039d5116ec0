package nl.handje.phrase;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handje.nlp.Language;
import org.springframework.stereotype.Component;

/**
 * Recognises things by the words for them, which stand in the phrases under {@code words.…} in both languages. A word
 * that ends in {@code *} is the beginning of a word.
 */
@Component
public class Cues {
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}:]+");
    private static final String DENIED = "(?<!\\bgeen )(?<!\\bzonder )(?<!\\bno )(?<!\\bniet )(?<!\\bwithout )(?<!\\bnot )";

    private final Phrasebook phrasebook;
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    public Cues(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
    }

    /** Whether the words for something are said, and not with "no" before them. */
    public boolean has(String key, String text) {
        return pattern(key, DENIED).matcher(plain(text)).find();
    }

    /** Whether the words for something are said, also with "no" before them. */
    public boolean names(String key, String text) {
        return pattern(key, "").matcher(plain(text)).find();
    }

    /** Whether nothing but the words for something is said. */
    public boolean is(String key, String text) {
        return pattern(key, "").matcher(plain(text)).matches();
    }

    /** The text without the words for something. */
    public String without(String key, String text) {
        return pattern(key, "").matcher(plain(text)).replaceAll(" ").strip();
    }

    private Pattern pattern(String key, String before) {
        return patterns.computeIfAbsent(key + before, it -> Pattern.compile("(?U)" + before + "\\b(?:"
                + Stream.of(Language.values()).flatMap(language -> words(language, key))
                        .collect(Collectors.joining("|"))
                + ")"));
    }

    private Stream<String> words(Language language, String key) {
        return Arrays.stream(phrasebook.say(language, "words." + key).split("\\|")).map(word -> word.endsWith("*")
                ? Pattern.quote(plain(word))
                : Pattern.quote(plain(word)) + "\\b");
    }

    /** Lower case, one space between words, nothing else. */
    public static String plain(String text) {
        return NOT_A_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
