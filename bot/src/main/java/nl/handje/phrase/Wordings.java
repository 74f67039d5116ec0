package nl.handje.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handje.nlp.Language;

/**
 * Ways in which people put one thing, in every language, from the phrases with one key: {@code a|b|why * know}. A star
 * stands for at most six words of any kind. Immutable.
 */
public final class Wordings {
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String ANY_WORDS = "(?: \\S++){0,6}? ?";
    /** What people put before and after a short wish without meaning anything by it. */
    private static final Pattern POLITE_BEFORE = Pattern
            .compile(
                    "^(?:(?:en|maar|oh|o|eh|ehm|ach|nou|ja|nee|sorry|well|but|and|no|yes|ok|oke|oké|okay|please|hm+) )*+");
    private static final Pattern POLITE_AFTER = Pattern
            .compile(
                    "(?: (?:alstublieft|alsjeblieft|aub|please|graag|hoor|dan|even|eens|bedankt|dank u|thanks|thank you"
                            + "|eigenlijk|nou|joh|man|actually|then)(?= |$))++$");

    /** Words of fewer letters are too easily others. */
    private static final int LONG_ENOUGH = 6;
    private static final int LONG = 8;

    /** Whoever writes more says something of their own; in signs. */
    private static final int LONGEST_REPLY = 300;

    private static final Pattern A_WORD = Pattern.compile("\\p{L}{3}");

    private final Pattern ways;
    private final List<String> longWords;

    private Wordings(List<String> ways) {
        this.longWords = ways.stream().flatMap(way -> Arrays.stream(plain(way).split(" ")))
                .filter(word -> word.length() >= LONG_ENOUGH).distinct().toList();
        this.ways = Pattern.compile(ways.stream().map(Wordings::pattern)
                .collect(Collectors.joining("|", "(?<!\\S)(?:", ")(?!\\S)")));
    }

    /** The ways that stand under a key, in all languages. */
    public static Wordings of(Phrasebook phrasebook, String key) {
        return new Wordings(Arrays.stream(Language.values()).flatMap(it -> written(phrasebook, it, key)).toList());
    }

    /** These ways, as they would stand under a key. */
    public static Wordings of(List<String> ways) {
        return new Wordings(ways);
    }

    public static Stream<String> written(Phrasebook phrasebook, Language language, String key) {
        return Arrays.stream(phrasebook.say(language, key).split("\\|"));
    }

    private static String pattern(String way) {
        return Arrays.stream(way.split("\\*", -1)).map(Wordings::plain).map(Pattern::quote)
                .collect(Collectors.joining(ANY_WORDS));
    }

    /** Whether there is a word in a text; a postcode or a number alone names nothing, whatever stood before it. */
    public static boolean hasWord(String text) {
        return A_WORD.matcher(text).find();
    }

    /** Whether a text is one of these and nothing else, but for politeness around it. */
    public boolean are(String text) {
        var plain = plain(text);
        return plain.length() <= LONGEST_REPLY && (isWhole(plain) || isWhole(withoutPoliteness(plain)));
    }

    private boolean isWhole(String plain) {
        return ways.matcher(plain).matches();
    }

    /** Whether one of these stands somewhere in a text. */
    public boolean areIn(String text) {
        return ways.matcher(plain(text)).find();
    }

    /** As {@link #areIn}, also with slips in the longer words: "can sumbody". */
    public boolean areNearlyIn(String text) {
        return areIn(Arrays.stream(plain(text).split(" ")).map(this::meant).collect(Collectors.joining(" ")));
    }

    /** Nobody slips on the first letter: "cooking for somebody" is not looking for them. */
    private String meant(String word) {
        return longWords.stream().filter(ours -> !word.isEmpty() && ours.charAt(0) == word.charAt(0)
                && Typing.distance(ours, word) <= (ours.length() < LONG ? 1 : 2)).findFirst().orElse(word);
    }

    /** What is left of a text without these, in lower case and without punctuation. */
    public String leftOf(String text) {
        return plain(ways.matcher(plain(text)).replaceAll(" "));
    }

    public static String withoutPoliteness(String plain) {
        return withoutThanks(POLITE_BEFORE.matcher(plain).replaceFirst(""));
    }

    /** Without thanks and the like at the end. */
    static String withoutThanks(String plain) {
        return POLITE_AFTER.matcher(plain).replaceFirst("");
    }

    /** Lower case, without punctuation, emoji and double spaces, so that "Ja!" is "ja". */
    public static String plain(String text) {
        return NOT_A_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
