package nl.handje.language;

import java.text.ListFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.handje.nlp.Language;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Spoken;

/**
 * A language that people speak, whether Handje does or not.
 *
 * @param tag
 *            its primary subtag of BCP 47, such as {@code tr} or {@code pap}
 */
public record Tongue(String tag) {
    private static final Pattern SUBTAG = Pattern.compile("[a-z]{2,3}");
    private static final int LETTERS = 27;

    public Tongue {
        if (!SUBTAG.matcher(tag).matches()) {
            throw new IllegalArgumentException("not a primary subtag");
        }
    }

    /** The one in which somebody talks with Handje. */
    public static Tongue of(Language language) {
        return new Tongue(language.tag());
    }

    /** "Turks". */
    public Spoken spoken() {
        return (language, phrasebook) -> name(language, phrasebook);
    }

    private String name(Language language, Phrasebook phrasebook) {
        var own = "language.name." + tag;
        return phrasebook.has(own)
                ? phrasebook.say(language, own)
                : Locale.of(tag).getDisplayLanguage(language.locale());
    }

    /** "Turks, Pools en Frans". */
    public static Spoken all(Collection<Tongue> tongues) {
        return list(tongues, ListFormat.Type.STANDARD);
    }

    /** "Turks of Koerdisch". */
    public static Spoken any(Collection<Tongue> tongues) {
        return list(tongues, ListFormat.Type.OR);
    }

    private static Spoken list(Collection<Tongue> tongues, ListFormat.Type type) {
        return (language, phrasebook) -> ListFormat.getInstance(language.locale(), type, ListFormat.Style.FULL)
                .format(tongues.stream().map(it -> it.name(language, phrasebook)).toList());
    }

    /** For keeping; {@link #read} reads it. */
    public static String write(Collection<Tongue> tongues) {
        return tongues.stream().map(Tongue::tag).collect(Collectors.joining(","));
    }

    /** Reads what {@link #write} wrote, in the same order. */
    public static Set<Tongue> read(String text) {
        return Arrays.stream(text.split(",")).filter(tag -> !tag.isEmpty()).map(Tongue::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A number above 0 that stands for it. */
    public int number() {
        return tag.chars().reduce(0, (number, letter) -> number * LETTERS + letter - 'a' + 1);
    }

    /** The one that a number stands for; empty for 0. */
    public static Optional<Tongue> numbered(int number) {
        var letters = new StringBuilder();
        for (int rest = number; rest > 0; rest /= LETTERS) {
            letters.append((char) ('a' + rest % LETTERS - 1));
        }
        return Optional.of(letters.reverse().toString()).filter(tag -> SUBTAG.matcher(tag).matches()).map(Tongue::new);
    }
}
