package nl.handje.nlp.time;

import java.util.List;
import java.util.Set;
import nl.handje.nlp.Grain;
import nl.handje.nlp.text.Token;

/** Tells the times at which something is wanted from those of what is over or goes on: "sinds september", "all day". */
final class Asides {
    private static final Set<String> ENDS = Set.of(".", "!", "?", ";");
    private static final Set<String> CLAUSE_ENDS = Set.of(",", ":", "en", "and", "maar", "but", "want", "because");
    private static final int NEAR = 8;
    private static final int FAR = 14;

    private final List<Token> tokens;

    Asides(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean isAside(Found one) {
        return isSince(one) || isAllDay(one) || isOver(one) || isNotYet(one);
    }

    private boolean isSince(Found one) {
        return Hint.SINCE.in(tokens.get(one.start()))
                || (one.start() > 0 && Hint.SINCE.in(tokens.get(one.start() - 1)));
    }

    /** "Ze zit hele dagen alleen." */
    private boolean isAllDay(Found one) {
        return one.time().rule().isEmpty() && said(one).stream().allMatch(Hint.ALL_DAY::in);
    }

    /** "We moved here in September." */
    private boolean isOver(Found one) {
        if (one.time().grain().compareTo(Grain.DAY) < 0 || one.time().rule().isPresent()) {
            return false;
        }
        var clause = tokens.subList(clauseStart(one.start()), clauseEnd(one.end()));
        return clause.stream().anyMatch(Hint.OVER::in) && clause.stream().noneMatch(Hint.ASKING::in);
    }

    /** "I haven't been out in four months." */
    private boolean isNotYet(Found one) {
        return tokens.get(one.start()).text().equals("in") && one.end() - one.start() > 2
                && one.time().series() instanceof Series.Once && tokens
                        .subList(back(one.start(), FAR, false), one.start()).stream().anyMatch(Hint.NOT_YET::in);
    }

    private List<Token> said(Found one) {
        return tokens.subList(one.start(), one.end());
    }

    private int clauseStart(int from) {
        return back(from, NEAR, true);
    }

    private int back(int from, int reach, boolean clause) {
        int at = from;
        while (at > Math.max(0, from - reach) && !ends(tokens.get(at - 1), clause)) {
            at--;
        }
        return at;
    }

    private int clauseEnd(int from) {
        int at = from;
        while (at < Math.min(tokens.size(), from + NEAR) && !ends(tokens.get(at), true)) {
            at++;
        }
        return at;
    }

    private static boolean ends(Token token, boolean clause) {
        return ENDS.contains(token.text()) || (clause && CLAUSE_ENDS.contains(token.text()));
    }

    /** Whether a sentence ends between two places. */
    boolean isCut(int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(token -> ENDS.contains(token.text()));
    }
}
