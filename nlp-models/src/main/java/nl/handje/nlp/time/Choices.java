package nl.handje.nlp.time;

import java.util.List;
import java.util.stream.IntStream;
import nl.handje.nlp.text.Token;

/** Tells when one of several days is meant rather than all: "dinsdag of donderdag, eens per week". */
final class Choices {
    private static final String WEEKLY = "FREQ=WEEKLY;BYDAY=";

    private final List<Token> tokens;

    Choices(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean isOneOfSeveral(Found one) {
        return one.time().series() instanceof Series.Weekdays(var days) && days.size() > 1
                && one.time().rule().filter(rule -> rule.startsWith(WEEKLY)).isPresent()
                && tokens.subList(one.start(), one.end()).stream().anyMatch(Hint.OR::in) && isOnce();
    }

    /** "Once a week", "een keer per week", "1x per week". */
    private boolean isOnce() {
        return tokens.stream().anyMatch(Hint.ONCE::in) || IntStream.range(1, tokens.size())
                .anyMatch(at -> Hint.TIMES.in(tokens.get(at)) && Hint.ONE.in(tokens.get(at - 1)));
    }
}
