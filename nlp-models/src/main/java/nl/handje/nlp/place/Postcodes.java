package nl.handje.nlp.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.handje.nlp.text.WordList;

/** Dutch postcodes in a folded message, with their letters or without. Thread-safe. */
final class Postcodes {
    private static final Pattern POSTCODE = Pattern
            .compile("(?<![\\w.,+-])([1-9]\\d{3})(?:\\s{0,2}([a-z]{2}))?(?![\\w]|[.,:]\\d|-\\d)");
    private static final Pattern SAYS_POSTCODE = Pattern
            .compile("\\b(?:postcode|postal code|zip|pc)\\W{0,3}(?:is|van|:)?\\s*$");
    private static final Pattern LIVES_IN = Pattern
            .compile("\\b(?:woon|woont|wonen|live|lives|living)\\s(?:(?:hier|in|op|te|at|on|here)\\s){0,2}$");
    private static final Pattern IN = Pattern.compile("\\b(?:in|uit|omgeving|regio|near)\\s$");
    private static final Pattern SET_APART = Pattern.compile("[\\p{L}.?!]\\s?[,;\\n(]\\s*$|[.?!]\\s+$");
    private static final Pattern NAME_BEFORE = Pattern.compile("([\\p{L}'-]+)[ ,(]{1,3}$");
    private static final Pattern NAME_AFTER = Pattern.compile("^[ ,]{1,3}(?:in )?([\\p{L}'-]+)");
    /** What is counted, and no place. */
    private static final Pattern COUNTED = Pattern.compile("^\\s?(?:euro|eur\\b|uur|man\\b|mensen|people|meter|stuks"
            + "|stappen|steps|km|gram|pieces|woorden|words|watt)");
    /** Of these a postcode cannot be told from a year. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    /** No postcode ends in these, and no word is written so: a slip, of which the digits count. */
    private static final Set<String> NEVER_GIVEN = Set.of("sa", "sd", "ss");
    /** As well words. */
    private static final Set<String> WORDS = Set.of("en", "in", "is", "of", "op", "er", "te",
            "om", "je", "ik", "or", "at", "to", "on", "it", "we");

    private final Predicate<String> isTown;

    /**
     * Looks for postcodes.
     *
     * @param isTown
     *            whether a folded word is the name of a town and nothing else
     */
    Postcodes(Predicate<String> isTown) {
        this.isTown = isTown;
    }

    List<WordList.Match> in(String folded) {
        return POSTCODE.matcher(folded).results().map(match -> postcode(folded, match)).flatMap(Optional::stream)
                .toList();
    }

    /** Four digits alone are a postcode only when something says so; years, amounts and times are not. */
    private Optional<WordList.Match> postcode(String folded, MatchResult match) {
        var letters = Optional.ofNullable(match.group(2)).filter(it -> !WORDS.contains(it));
        var digits = match.group(1);
        if (letters.isPresent()) {
            return Optional.of(new WordList.Match(match.start(), match.end(),
                    NEVER_GIVEN.contains(letters.get()) ? digits : digits + letters.get().toUpperCase(Locale.ROOT)));
        }
        var before = folded.substring(0, match.start());
        if (match.group(2) != null && isLast(folded, match) && isGivenAsPlace(before, "")) {
            return Optional.of(new WordList.Match(match.start(), match.end(), digits));
        }
        var after = folded.substring(match.end(1));
        boolean said = folded.strip().equals(digits) || SAYS_POSTCODE.matcher(before).find()
                || (!YEAR.matcher(digits).matches() && isGivenAsPlace(before, after));
        return said ? Optional.of(new WordList.Match(match.start(1), match.end(1), digits)) : Optional.empty();
    }

    /** "…, 6136 je", while "6136 is where I live" goes on. */
    private static boolean isLast(String folded, MatchResult match) {
        return folded.substring(match.end()).chars().noneMatch(Character::isLetterOrDigit)
                && !YEAR.matcher(match.group(1)).matches();
    }

    /** "…, 6131" at the end of a message, "I live in 6131", "my father in 6131", "Geleen 6161", "6131, Sittard". */
    private boolean isGivenAsPlace(String before, String after) {
        return LIVES_IN.matcher(before).find() || (after.isBlank() && SET_APART.matcher(before).find())
                || (IN.matcher(before).find() && !COUNTED.matcher(after).find()) || isBesideTown(before, after);
    }

    private boolean isBesideTown(String before, String after) {
        return Optional.of(NAME_BEFORE.matcher(before)).filter(it -> it.find() && isTown.test(it.group(1))).isPresent()
                || Optional.of(NAME_AFTER.matcher(after)).filter(it -> it.find() && isTown.test(it.group(1)))
                        .isPresent();
    }
}
