package nl.handje.nlp.time;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.handje.nlp.Grain;

/** What comes back for some time only: "van 20 tot 27 december elke dag", "every Tuesday in January". */
final class Spells {
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("';UNTIL='uuuuMMdd'T'HHmmss");

    private Spells() {
    }

    /** A rule with its end (RFC 5545, on the wall clock), when one of two times comes back and the other is a spell. */
    static Optional<Value.Time> both(Rule.Match match, Value.Time one, Value.Time two) {
        if (isAgain(one) && isSpell(two)) {
            return during(match, one, two);
        }
        return isAgain(two) && isSpell(one) ? during(match, two, one) : Optional.empty();
    }

    private static boolean isAgain(Value.Time time) {
        return time.rule().filter(rule -> !rule.contains("UNTIL")).isPresent();
    }

    private static boolean isSpell(Value.Time time) {
        return time.rule().isEmpty() && time.bound() != Bound.AFTER && time.grain().compareTo(Grain.DAY) >= 0
                && !time.says(Field.CLOCK);
    }

    private static Optional<Value.Time> during(Rule.Match match, Value.Time again, Value.Time spell) {
        return spell.at(match.now()).map(span -> isNearlyOver(span, spell, match.now()) ? span.weekLater() : span)
                .filter(span -> span.start().plusDays(1).isBefore(span.end()))
                .map(span -> new Span(later(span.start(), match.now()), span.end()))
                .flatMap(span -> first(again, span).map(first -> ending(again, first, span.end())))
                .map(time -> spell.bound() == Bound.BEFORE ? time.saying(Field.SPAN) : time);
    }

    /** On a Sunday "this week" is the one that comes. */
    private static boolean isNearlyOver(Span span, Value.Time spell, LocalDateTime now) {
        return spell.grain() == Grain.WEEK && spell.bound() == Bound.BOTH && now.getDayOfWeek() == DayOfWeek.SUNDAY
                && span.start().isBefore(now);
    }

    private static Value.Time ending(Value.Time again, Series first, LocalDateTime end) {
        return Value.Time.of(first, again.grain(), again.fields().toArray(Field[]::new))
                .recurring(again.rule().orElse("") + UNTIL.format(end.minusSeconds(1)));
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime now) {
        return one.isBefore(now) ? now.toLocalDate().atStartOfDay() : one;
    }

    /** The first time within the spell. */
    private static Optional<Series> first(Value.Time again, Span spell) {
        var whole = new Series.Once(spell);
        return again.series() instanceof Series.Once
                ? Optional.of(new Series.Once(Span.day(spell.start().toLocalDate())))
                : Optional.<Series>of(new Series.Within(whole, again.preferred()))
                        .filter(it -> it.next(spell.start()).isPresent());
    }
}
