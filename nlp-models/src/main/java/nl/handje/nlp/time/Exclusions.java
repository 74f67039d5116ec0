package nl.handje.nlp.time;

import java.util.List;
import java.util.OptionalInt;
import nl.handje.nlp.Grain;
import nl.handje.nlp.text.Token;

/** Tells which times do not suit: "behalve woensdag", "op zaterdag niet", "I work on Mondays". */
final class Exclusions {
    private static final int REACH = 4;

    private final List<Token> tokens;

    Exclusions(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean isExcluded(Found one) {
        if (one.end() < tokens.size() && tokens.get(one.end()).text().equals("wel")) {
            return false;
        }
        return isExcepted(one) || cannotDo(one) || isDenied(one)
                || (work(one).isPresent() && freeAfter(one).isEmpty());
    }

    private boolean isExcepted(Found one) {
        int at = before(one);
        return at >= 0 && ((Hint.EXCEPT.in(tokens.get(at)) && !isAnswer(at, one)) || (one.saysDay() && isAllBut(at)));
    }

    /** "No, Saturday and Sunday", without the comma: the no answers, as it does not in "no Mondays". */
    private boolean isAnswer(int at, Found one) {
        return tokens.get(at).text().equals("no") && at + 1 == one.start()
                && (at == 0 || tokens.get(at - 1).kind() == Token.Kind.SIGN)
                && !tokens.get(one.end() - 1).text().endsWith("days") && one.end() < tokens.size()
                && Hint.AND.in(tokens.get(one.end()));
    }

    /** "Any day but Monday". */
    private boolean isAllBut(int at) {
        return at > 1 && Hint.BUT.in(tokens.get(at)) && Hint.OF_ALL.in(tokens.get(at - 1))
                && Hint.ALL.in(tokens.get(at - 2));
    }

    /** "I can't do Tuesdays." */
    private boolean cannotDo(Found one) {
        int at = before(one);
        return at > 0 && Hint.DO.in(tokens.get(at)) && Hint.CANNOT.in(tokens.get(at - 1));
    }

    /** "Only at weekends": no other day suits. */
    boolean isOnly(Found one) {
        int at = before(one);
        return !one.isClockOnly() && one.saysDay() && at >= 0 && Hint.ONLY.in(tokens.get(at));
    }

    /** The last word before it that means something. */
    private int before(Found one) {
        int at = one.start() - 1;
        while (at >= Math.max(0, one.start() - REACH) && Hint.LITTLE.in(tokens.get(at))) {
            at--;
        }
        return at;
    }

    /** "Dinsdag kan ik niet", "op zaterdag niet want". */
    private boolean isDenied(Found one) {
        for (int at = one.end(); at < Math.min(tokens.size(), one.end() + REACH); at++) {
            var word = tokens.get(at);
            if (Hint.NOT.in(word)) {
                return at + 1 == tokens.size() || tokens.get(at + 1).kind() == Token.Kind.SIGN
                        || Hint.AFTER_NOT.in(tokens.get(at + 1));
            }
            if (!Hint.BEFORE_NOT.in(word)) {
                return false;
            }
        }
        return false;
    }

    /**
     * Where "I work" begins before a time: "ik werk maandag", "mijn werk is in het weekend", "ik moet werken tot vijf".
     */
    private OptionalInt work(Found one) {
        int at = before(one);
        if (at > 0 && Hint.IS.in(tokens.get(at))) {
            at--;
        }
        if (at < 1 || !Hint.WORK.in(tokens.get(at))) {
            return OptionalInt.empty();
        }
        int who = at - 1;
        while (who > 0 && at - who < REACH && Hint.BUSY.in(tokens.get(who))) {
            who--;
        }
        return Hint.MINE.in(tokens.get(who)) ? OptionalInt.of(who) : OptionalInt.empty();
    }

    /** Who works until four o'clock can from then on; where that is said. */
    OptionalInt freeAfter(Found one) {
        return one.time().bound() == Bound.BEFORE && one.time().grain().compareTo(Grain.HOUR) <= 0
                ? work(one)
                : OptionalInt.empty();
    }

    /** Whether only little words join what stands between two places, so that both suit or neither does. */
    boolean areJoined(int from, int to) {
        return tokens.subList(from, to).stream()
                .allMatch(token -> Hint.JOIN.in(token) || token.text().equals(",") || token.text().equals("/"));
    }
}
