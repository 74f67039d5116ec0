package nl.handje.nlp.time;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.handje.nlp.Grain;
import nl.handje.nlp.text.Token;

/** "Sunday afternoons", "dinsdag- en donderdagochtenden": what is said in the plural comes back each week. */
final class Plurals {
    private final List<Token> tokens;
    private final LocalDateTime now;

    Plurals(List<Token> tokens, LocalDateTime now) {
        this.tokens = tokens;
        this.now = now;
    }

    /** Times in the order in which they were said. */
    List<Found> of(List<Found> found) {
        var meant = new ArrayList<Found>();
        for (var one : found) {
            if (!isPlural(one)) {
                meant.add(one);
                continue;
            }
            var days = EnumSet.of(one.span().start().getDayOfWeek());
            int start = one.start();
            while (!meant.isEmpty() && isJoined(meant.getLast(), start)) {
                start = meant.getLast().start();
                days.add(meant.removeLast().span().start().getDayOfWeek());
            }
            meant.add(weekly(one, start, days));
        }
        return meant;
    }

    private boolean isPlural(Found one) {
        return one.time().says(Field.WEEKDAY) && !one.time().says(Field.DATE) && one.time().rule().isEmpty()
                && tokens.subList(one.start(), one.end()).stream().anyMatch(Hint.PLURAL::in);
    }

    /** A day before it, with only "and" between. */
    private boolean isJoined(Found before, int start) {
        return before.time().fields().equals(Set.of(Field.WEEKDAY)) && before.time().grain() == Grain.DAY
                && before.time().rule().isEmpty()
                && tokens.subList(before.end(), start).stream().allMatch(
                        Plurals::joins);
    }

    private static boolean joins(Token token) {
        return token.kind() == Token.Kind.SIGN || Hint.JOIN.in(token);
    }

    private Found weekly(Found one, int start, Set<DayOfWeek> days) {
        var time = onDays(one.time(), days).recurring(Recurrences.weekly(days));
        return time.at(now).map(span -> new Found(start, one.end(), time, span, one.words())).orElse(one);
    }

    private static Value.Time onDays(Value.Time time, Set<DayOfWeek> days) {
        return new Value.Time(onDays(time.series(), days), onDays(time.preferred(), days), time.grain(), time.fields(),
                time.bound(), time.skipsCurrent(), false, Optional.empty());
    }

    private static Series onDays(Series series, Set<DayOfWeek> days) {
        return switch (series) {
            case Series.Weekdays one -> new Series.Weekdays(EnumSet.copyOf(days));
            case Series.Within(var whole, var part) -> new Series.Within(onDays(whole, days), part);
            default -> series;
        };
    }
}
