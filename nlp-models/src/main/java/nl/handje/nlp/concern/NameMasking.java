package nl.handje.nlp.concern;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.handje.nlp.text.Fold;
import nl.handje.nlp.text.WordList;

/**
 * Hides names: those that are known, however they are typed, and what stands with a capital where a name is said. A
 * known name that is also a word ("Wil", "Rose") needs a capital. Thread-safe.
 */
public final class NameMasking {
    private static final Set<String> PARTICLES = Set.of("van", "de", "der", "den", "het", "ter", "ten", "von", "el",
            "al", "bin", "the", "of");
    private static final String PARTICLE = "(?:(?:van|de|der|den|het|ter|ten|von|el|al|'t|v\\.d\\.)\\s+){0,3}";
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]*";
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final Set<String> ordinary = new HashSet<>(WordList.lines("concepts/frequent-words.txt"));
    private final Pattern introduced;

    public NameMasking() {
        ordinary.addAll(WordList.lines("masking/no-names.txt"));
        introduced = Pattern.compile("(?<![\\p{L}\\[])(?iu:" + WordList.lines("masking/before-names.txt").stream()
                .map(Pattern::quote).collect(Collectors.joining("|")) + ")[,:]?\\s+(" + PARTICLE + "(" + NAME + "))");
    }

    /** The text with the placeholder for each name. */
    public String mask(String text, String placeholder, Collection<String> known) {
        var masked = text;
        for (var name : words(known)) {
            masked = withoutKnown(masked, placeholder, name);
        }
        masked = replace(introduced.matcher(masked), masked, placeholder);
        var surname = Pattern.compile(Pattern.quote(placeholder) + "(\\s+" + PARTICLE + "(" + NAME + "))");
        return replace(surname.matcher(masked), masked, "");
    }

    private static Set<String> words(Collection<String> known) {
        return known.stream().flatMap(name -> Arrays.stream(NOT_A_LETTER.split(name))).map(Fold::of)
                .filter(word -> word.length() > 1 && !PARTICLES.contains(word))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private String withoutKnown(String text, String placeholder, String name) {
        var masked = new StringBuilder(text);
        Pattern.compile("(?<![\\p{L}\\p{M}])" + Pattern.quote(name) + "(?![\\p{L}\\p{M}]{2})")
                .matcher(Fold.of(text)).results()
                .filter(found -> isNameHere(text, found, name)).sorted((one, other) -> other.start() - one.start())
                .forEach(found -> masked.replace(found.start(), found.end(), placeholder));
        return masked.toString();
    }

    /** "Annas" and "Anna's" are of Anna; "Annie" is another. */
    private boolean isNameHere(String text, MatchResult found, String name) {
        var ends = found.end() == text.length() || !Character.isLetter(text.charAt(found.end()))
                || text.charAt(found.end()) == 's';
        var around = text.substring(Math.max(0, found.start() - 1), Math.min(text.length(), found.end() + 1));
        return ends && !Placeholder.isOne(around)
                && (!ordinary.contains(name) || Character.isUpperCase(text.charAt(found.start())));
    }

    /** Puts words in the place of the first group, unless the second is an ordinary word. */
    private String replace(Matcher matcher, String text, String placeholder) {
        var masked = new StringBuilder(text);
        matcher.results().filter(found -> !ordinary.contains(found.group(2).toLowerCase(Locale.ROOT)))
                .sorted((one, other) -> other.start() - one.start())
                .forEach(found -> masked.replace(found.start(1), found.end(1), placeholder));
        return masked.toString();
    }
}
