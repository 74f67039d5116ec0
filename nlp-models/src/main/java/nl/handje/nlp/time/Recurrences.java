package nl.handje.nlp.time;

import static nl.handje.nlp.time.Rule.amount;
import static nl.handje.nlp.time.Rule.count;
import static nl.handje.nlp.time.Rule.just;
import static nl.handje.nlp.time.Rule.sign;
import static nl.handje.nlp.time.Rule.time;
import static nl.handje.nlp.time.Rule.unit;
import static nl.handje.nlp.time.Rule.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handje.nlp.Grain;

/** What comes back, as rules of RFC 5545: "elke dinsdag", "om de week op vrijdag", "every first Monday". */
final class Recurrences {
    private static final String DAYS = "BYDAY=";

    private Recurrences() {
    }

    static List<Rule> rules() {
        var weekday = just(Field.WEEKDAY).and(time(it -> !days(it).isEmpty()));
        var weekly = time(
                it -> it.rule().filter(rule -> rule.startsWith("FREQ=WEEKLY")).isPresent() && !it.says(Field.CLOCK));
        var byDay = time(
                it -> it.rule().filter(rule -> rule.contains(DAYS)).isPresent() && !days(it).isEmpty()
                        && !it.says(Field.CLOCK));
        var eachDay = time(it -> it.rule().isPresent() && it.series() instanceof Series.Once);
        var onwards = time(it -> it.bound() == Bound.AFTER && it.grain().compareTo(Grain.DAY) >= 0
                && it.rule().isEmpty());
        var again = time(it -> it.rule().isPresent() && it.says(Field.WEEKDAY) && it.bound() == Bound.BOTH);
        var join = sign(Sign.AND, Sign.COMMA, Sign.SLASH, Sign.OR);
        return List.of(when(it -> Optional.of(weekly(it.time(1), 1)), sign(Sign.EVERY), weekday),
                when(it -> Optional.of(weekly(it.time(1), 2)), sign(Sign.EVERY_OTHER), weekday),
                when(it -> on(it.time(0), it.time(1)), weekly, weekday),
                when(it -> on(it.time(0), it.time(2)), weekly, sign(Sign.ON, Sign.COMMA), weekday),
                when(it -> on(it.time(1), it.time(0)), weekday, weekly),
                when(it -> Optional.of(and(it.time(0), it.time(2))), byDay, join, weekday),
                when(it -> Optional.of(and(it.time(0), it.time(2))), byDay, join, byDay),
                when(it -> each(it, it.number(1), it.unit(2)), sign(Sign.EVERY), count(2, 12), unit()),
                when(it -> each(it, 1, it.unit(3)), count(1, 9), sign(Sign.TIMES), sign(Sign.PER), unit()),
                when(it -> Optional.of(it.time(1).recurring("FREQ=DAILY").latent(false)), sign(Sign.EVERY),
                        just(Field.PART)),
                when(it -> Optional.of(it.time(1).latent(false)), sign(Sign.ANY), just(Field.PART)),
                when(it -> from(it.time(0), it.time(1)), eachDay, onwards),
                when(it -> from(it.time(1), it.time(0)), onwards, eachDay),
                when(it -> from(it.time(0), it.time(2)), eachDay, sign(Sign.COMMA), onwards),
                when(it -> daysFrom(it.time(0), it.time(1)), again, onwards),
                when(it -> daysFrom(it.time(1), it.time(0)), onwards, again),
                when(it -> daysFrom(it.time(0), it.time(2)), again, sign(Sign.COMMA), onwards),
                when(it -> isAWeek(it.amount(1)) ? Optional.of(weekly(it.time(3), 1)) : Optional.empty(),
                        amount().and(length -> length instanceof Value.Amount some
                                && some.grain().compareTo(Grain.DAY) < 0),
                        amount(), sign(Sign.ON), weekday));
    }

    /** The rule of days that come each week. */
    static String weekly(Set<DayOfWeek> days) {
        return "FREQ=WEEKLY;" + DAYS + codes(days);
    }

    private static Value.Time weekly(Value.Time day, int interval) {
        return day.recurring(
                "FREQ=WEEKLY;" + (interval > 1 ? "INTERVAL=" + interval + ";" : "") + DAYS + codes(days(day)));
    }

    /** "Om de week" and "op dinsdag" make "om de week op dinsdag". */
    private static Optional<Value.Time> on(Value.Time weekly, Value.Time day) {
        return weekly.rule().filter(rule -> !rule.contains(DAYS))
                .map(rule -> day.recurring(rule + ";" + DAYS + codes(days(day))));
    }

    /** "Tuesdays or Thursdays", when it is one of them each week: each by itself. */
    static List<Value.Time> each(Value.Time weekly) {
        return days(weekly).stream().sorted().map(day -> Value.Time
                .of(new Series.Weekdays(EnumSet.of(day)), weekly.grain(), Field.WEEKDAY).skippingCurrent()
                .recurring(weekly.rule().orElse(DAYS).replaceFirst(DAYS + ".*", DAYS + code(day)))).toList();
    }

    private static Value.Time and(Value.Time first, Value.Time second) {
        var days = EnumSet.copyOf(days(first));
        days.addAll(days(second));
        var rule = first.rule().orElse("FREQ=WEEKLY;" + DAYS);
        return Value.Time.of(new Series.Weekdays(days), Grain.DAY, Field.WEEKDAY).skippingCurrent()
                .recurring(rule.substring(0, rule.indexOf(DAYS)) + DAYS + codes(days));
    }

    private static Optional<Value.Time> each(Rule.Match match, int interval, Value.Unit unit) {
        var frequency = switch (unit.grain()) {
            case DAY -> "DAILY";
            case WEEK -> "WEEKLY";
            case MONTH -> "MONTHLY";
            case YEAR -> "YEARLY";
            default -> "";
        };
        int every = interval * unit.times();
        return frequency.isEmpty()
                ? Optional.empty()
                : Optional.of(recurring("FREQ=" + frequency + (every > 1 ? ";INTERVAL=" + every : ""),
                        match.now().toLocalDate()));
    }

    /** "Vanaf morgen elke dag". */
    private static Optional<Value.Time> from(Value.Time recurring, Value.Time onwards) {
        return onwards.series() instanceof Series.Once(var span)
                ? recurring.rule().map(rule -> Value.Time.of(
                        new Series.Once(Span.day(span.start().toLocalDate())), Grain.DAY, Field.DATE).recurring(rule))
                : Optional.empty();
    }

    /** "Vanaf januari elke woensdag". */
    private static Optional<Value.Time> daysFrom(Value.Time recurring, Value.Time onwards) {
        return onwards.series() instanceof Series.Once
                ? recurring.rule().map(rule -> Value.Time
                        .of(new Series.Within(onwards.series(), recurring.series()), recurring.grain(),
                                recurring.fields().toArray(Field[]::new))
                        .preferring(new Series.Within(onwards.series(), recurring.preferred())).recurring(rule))
                : Optional.empty();
    }

    /** "Two hours a week on Saturday". */
    private static boolean isAWeek(Value.Amount amount) {
        return amount.grain() == Grain.WEEK && amount.number() == 1;
    }

    /** A rule as it stands in the file of words. */
    static Value.Time recurring(String rule, LocalDate today) {
        int days = rule.indexOf(DAYS);
        if (days < 0) {
            return Value.Time.of(new Series.Once(Span.day(today)), Grain.DAY, Field.DATE).recurring(rule);
        }
        var codes = List.of(rule.substring(days + DAYS.length()).split(",", -1));
        var set = Arrays.stream(DayOfWeek.values()).filter(it -> codes.contains(code(it))).collect(Collectors.toSet());
        return Value.Time.of(new Series.Weekdays(EnumSet.copyOf(set)), Grain.DAY, Field.WEEKDAY).recurring(rule);
    }

    private static Set<DayOfWeek> days(Value.Time time) {
        return time.series() instanceof Series.Weekdays(var days) ? days : EnumSet.noneOf(DayOfWeek.class);
    }

    private static String codes(Set<DayOfWeek> days) {
        return days.stream().sorted().map(Recurrences::code).collect(Collectors.joining(","));
    }

    static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
