package nl.handje.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.handje.nlp.Language;

/** Short replies that mean the same in every talk: stop, back, help. From the phrases {@code words.<meaning>}. */
final class CommonWords {
    /** What such a reply means. */
    enum Meaning {
        CANCEL, BACK, HELP, WHY, WHO_READS, YES, NO, CHANGE, DUTCH, ENGLISH, CORRECTION
    }

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Meaning> whole = new TreeMap<>();
    private final Pattern corrections;

    CommonWords(Phrasebook phrasebook) {
        for (var meaning : Meaning.values()) {
            for (var language : Language.values()) {
                words(phrasebook, language, meaning).forEach(word -> whole.putIfAbsent(word, meaning));
            }
        }
        corrections = Pattern.compile("\\b(?:" + String.join("|", whole.entrySet().stream()
                .filter(entry -> entry.getValue() == Meaning.CORRECTION).map(Map.Entry::getKey).toList()) + ")\\b");
    }

    private static List<String> words(Phrasebook phrasebook, Language language, Meaning meaning) {
        return Arrays
                .stream(phrasebook.say(language, "words." + meaning.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .split("\\|"))
                .map(CommonWords::plain).toList();
    }

    /** What the whole text means, when it is nothing but such a reply. */
    Optional<Meaning> meaningOf(String text) {
        return Optional.ofNullable(whole.get(plain(text)));
    }

    /** Whether it sounds like putting something right: "toch", "nee", "actually". */
    boolean soundsLikeCorrection(String text) {
        return corrections.matcher(plain(text)).find();
    }

    /** Lower case, without punctuation, emoji and double spaces, so that "Ja!" is "ja". */
    static String plain(String text) {
        return NOT_A_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
