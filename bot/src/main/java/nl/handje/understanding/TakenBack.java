package nl.handje.understanding;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A message that takes back what it just said: "groceries, no wait, a lift". Immutable.
 *
 * @param before
 *            the sentences before it, which stand as they are
 * @param taken
 *            what was said and is not meant
 * @param meant
 *            what is said in its place, to the end of the message
 */
record TakenBack(String before, String taken, String meant) {
    private static final String BREAK = "[\\s,.;:!?…-]+";
    private static final String SURELY = "nee(?:n)?\\W+(?:wacht(?:\\s+even)?|toch(?:\\s+niet)?|sorry|ik\\s+bedoel(?:de)?|liever)"
            + "|wacht(?:\\s+even)?\\W+nee|sorry\\W+(?:ik\\s+bedoel(?:de)?|nee|no|i\\s+mean(?:t)?|wacht|wait)"
            + "|streep\\s+(?:dat|die)(?:\\s+maar)?(?:\\s+door)?|vergeet\\s+(?:dat|het)(?:\\s+maar)?|laat\\s+(?:dat\\s+)?maar"
            + "|no\\W+(?:wait|sorry|actually|scratch\\s+that|i\\s+mean(?:t)?|rather)|wait\\W+no|actually\\W+no"
            + "|(?:scratch|forget|strike)\\s+that|never\\s*mind(?:\\s+that)?";
    /** Said for many reasons; between two breaks it takes something back. */
    private static final String MAYBE = "(?:ik\\s+bedoel(?:de)?|i\\s+mean(?:t)?|wacht|wait|of\\s+nee|or\\s+no|correctie|correction)";
    private static final Pattern TURN = Pattern.compile("(?iu)(?:" + BREAK + "(?:of|or|oh?|ach|maar|but))?(?:" + BREAK
            + "(?:" + SURELY + ")|\\s*[,.;:!?…-]" + BREAK + "?" + MAYBE + ")(?:" + BREAK
            + "(?:nee|no|toch|sorry|ik\\s+bedoel(?:de)?|i\\s+mean(?:t)?|wacht|wait|actually|eigenlijk|doe\\s+maar|make\\s+it)){0,20}"
            + BREAK + "+(?!(?:ook|also|en|and)\\b)");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\\n]+\\s+(?=\\S)");
    private static final Pattern CLAUSE_END = Pattern.compile("[,;]");

    /** What was taken back last; empty when nothing was. */
    static Optional<TakenBack> in(String text) {
        return TURN.matcher(text).results().reduce((earlier, later) -> later)
                .filter(turn -> !text.substring(turn.end()).isBlank()).map(turn -> around(turn, text));
    }

    private static TakenBack around(MatchResult turn, String text) {
        var first = TURN.matcher(text).results().findFirst().orElse(turn).start();
        var start = SENTENCE_END.matcher(text.substring(0, first)).results().map(MatchResult::end)
                .reduce((earlier, later) -> later).orElse(0);
        return new TakenBack(text.substring(0, start), text.substring(start, turn.start()),
                text.substring(turn.end()));
    }

    /** The message without what is not meant. */
    String rest() {
        return before + meant;
    }

    /** How what was taken back begins: "on Thursday I need somebody for", which may hold for what is meant as well. */
    String beginning() {
        return CLAUSE_END.split(taken, 2)[0];
    }
}
