package nl.handje.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.handje.nlp.Language;

/**
 * Ways of saying one thing, in both languages, from the phrase {@code words.<name>}: regular expressions that must fit
 * the whole message, in lower case and without punctuation.
 */
public final class Wording {
    /**
     * In signs. No wish of one sentence is longer, and on a whole message of "please" the expressions would overflow.
     */
    private static final int LONGEST = 300;

    private final List<Pattern> patterns;

    public Wording(Phrasebook phrasebook, String name) {
        patterns = Arrays.stream(Language.values())
                .map(language -> Pattern.compile(phrasebook.phrases(language).getOrDefault("words." + name, "")))
                .toList();
    }

    /** Whether a message says just this. */
    public boolean fits(String text) {
        return in(text).isPresent();
    }

    /** What a message says, with what its words leave open. */
    public Optional<MatchResult> in(String text) {
        var plain = Wordings.plain(text);
        return plain.length() > LONGEST ? Optional.empty() : match(plain);
    }

    private Optional<MatchResult> match(String plain) {
        return patterns.stream().map(pattern -> pattern.matcher(plain)).filter(Matcher::matches).findFirst()
                .map(Matcher::toMatchResult);
    }
}
