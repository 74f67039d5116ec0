package nl.handje.manner;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dutch that says "u", said with "je": "Kunt u mij uw naam geven?" becomes "Kun je mij je naam geven?". Works on the
 * words of a phrase before anything is filled in, so that nobody's own words are changed.
 */
final class FamiliarDutch {
    /** In this order: what a later rule would misread is said by an earlier one. */
    private static final List<Rule> RULES = List.of(
            // On its own, at the end or beside somebody else, it is stressed.
            new Rule("(aan|bij|met|naar|op|over|tussen|van|voor) u(?= en |\\s*(?:[.,!?:;)’]|$))",
                    found -> found.group(1) + " jou"),
            Rule.to("jij", "^u$"), Rule.to("jij en", "u en"), Rule.to("jezelf", "uzelf"),
            Rule.to("alsjeblieft", "alstublieft"), Rule.to("de jouwe", "de uwe"), Rule.to("je", "uw"),
            Rule.to("je hebt", "u heeft"), Rule.to("je bent", "u is"),
            // "{0} helpt u", "een mens leest het en antwoordt u": somebody else is the one who does it.
            new Rule("((?:\\}|die|wie|iemand|niemand|buur|mens|medewerker|team|en|ook)\\s+"
                    + "(?!bent|hebt|kunt|wilt|zult)\\w+t) u", found -> found.group(1) + " je"),
            new Rule("(\\w+t) u", found -> VerbBeforeJe.of(found.group(1)) + " je"), Rule.to("je", "u"),
            new Rule("je( \\w+)? zich", found -> found.group().replace("zich", "je")));

    private FamiliarDutch() {
    }

    static String of(String words) {
        String said = words;
        for (var rule : RULES) {
            said = rule.over(said);
        }
        return said;
    }

    /** Words, and what is said instead of them; a capital at their beginning stays one. */
    private record Rule(Pattern words, Function<MatchResult, String> instead) {
        Rule(String words, Function<MatchResult, String> instead) {
            this(Pattern.compile("(?<![\\p{L}\\p{M}’'])(?:" + words + ")(?![\\p{L}\\p{M}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS), instead);
        }

        static Rule to(String instead, String words) {
            return new Rule(words, found -> instead);
        }

        String over(String text) {
            return words.matcher(text)
                    .replaceAll(found -> Matcher.quoteReplacement(cased(found.group(), instead.apply(found))));
        }

        private static String cased(String before, String after) {
            return Character.isUpperCase(before.codePointAt(0))
                    ? after.substring(0, 1).toUpperCase(Locale.ROOT) + after.substring(1)
                    : after;
        }
    }
}
