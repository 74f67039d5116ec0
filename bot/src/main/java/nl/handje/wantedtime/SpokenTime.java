package nl.handje.wantedtime;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handje.nlp.Grain;
import nl.handje.phrase.Spoken;
import nl.handje.recurrence.SpokenRecurrence;

/** Dates and times as a neighbour says them: the weekday and the date, and a 24-hour clock. */
public final class SpokenTime {
    private static final int HOURS = 24;
    private static final String DAY = "EEEE d MMMM";

    private SpokenTime() {
    }

    static Spoken of(WantedTime time) {
        return switch (time) {
            case WantedTime.AnyTime any -> but(any.at()
                    .map(at -> SpokenHours.of(Spoken.phrase("time.any-day"), at))
                    .orElseGet(() -> Spoken.phrase("time.any")), any.not());
            case WantedTime.OneOf one -> oneOf(one.times());
            case WantedTime.Said said -> said.isOnAnyDayOfTheWeek()
                    ? but(rhythm(said), said.leeway().not())
                    : withLeeway(plainly(said), said.leeway());
        };
    }

    private static Spoken plainly(WantedTime.Said said) {
        return said.series().map(series -> SpokenRecurrence.whole(series, rhythm(said))).orElseGet(() -> once(said));
    }

    /** "op dinsdag 24, op woensdag 25 of op vrijdag 27 november". */
    private static Spoken oneOf(List<WantedTime.Said> times) {
        var first = times.subList(0, times.size() - 1).stream().map(SpokenTime::plainly).toList();
        Spoken listed = (language, phrasebook) -> first.stream().map(it -> it.in(language, phrasebook))
                .collect(Collectors.joining(", "));
        return withLeeway(Spoken.phrase("time.or", listed, plainly(times.getLast())), times.getLast().leeway());
    }

    private static Spoken withLeeway(Spoken time, Leeway leeway) {
        var limited = but(time, leeway.not());
        return leeway.orLater() ? Spoken.phrase("time.or-later", limited) : limited;
    }

    private static Spoken but(Spoken time, Set<DayOfWeek> not) {
        return not.isEmpty() ? time : Spoken.phrase("time.but", time, WeekDays.spoken(not));
    }

    private static Spoken once(WantedTime.Said said) {
        return switch (said.grain()) {
            case SECOND, MINUTE, HOUR -> exact(said);
            case PART_OF_DAY -> partOfDay(said);
            case DAY -> said.leeway().byThen()
                    ? Spoken.phrase("time.by-day", day(said.end().minusDays(1)))
                    : said.isForDays() ? days(said) : Spoken.phrase("time.day", day(said.start()));
            case WEEKEND -> Spoken.phrase("time.weekend", day(saturday(said)));
            case WEEK -> Spoken.phrase("time.week", date(said.start()));
            case MONTH -> Spoken.phrase("time.month", formatted(said.start(), "MMMM"));
            case QUARTER, YEAR -> Spoken.phrase("time.from", date(said.start()));
        };
    }

    /** "From 9 December" ends nowhere. */
    private static Spoken days(WantedTime.Said said) {
        return said.end().isBefore(said.start().plusYears(1))
                ? Spoken.phrase("time.days", day(said.start()), day(said.end().minusDays(1)))
                : Spoken.phrase("time.from", day(said.start()));
    }

    /** A weekend begins on Friday evening, but is named after its Saturday. */
    private static LocalDateTime saturday(WantedTime.Said said) {
        return said.start().with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    /** Nobody says "between 00:00 and 12:00" for a morning. */
    private static Spoken partOfDay(WantedTime.Said said) {
        int hours = said.start().getHour() * HOURS + said.end().getHour();
        return switch (hours) {
            case 12 -> Spoken.phrase("time.morning", day(said.start()));
            case 12 * HOURS + 18, 12 * HOURS + 19 -> Spoken.phrase("time.afternoon", day(said.start()));
            case 18 * HOURS -> Spoken.phrase("time.evening", day(said.start()));
            default -> Spoken.phrase("time.between", day(said.start()), clock(said.start()), clock(said.end()));
        };
    }

    private static Spoken exact(WantedTime.Said said) {
        if (said.leeway().byThen() && !isSpan(said)) {
            return Spoken.phrase("time.before", day(said.start()), clock(said.start()));
        }
        if (isUntil(said)) {
            return Spoken.phrase("time.until", day(said.start()), clock(said.end()));
        }
        if (isFromThen(said)) {
            return Spoken.phrase("time.from-then", day(said.start()), clock(said.start()));
        }
        return isSpan(said)
                ? Spoken.phrase("time.between", day(said.start()), clock(said.start()), clock(said.end()))
                : moment(said.start());
    }

    private static boolean isUntil(WantedTime.Said said) {
        return isSpan(said) && said.start().toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static boolean isFromThen(WantedTime.Said said) {
        return isSpan(said) && said.end().equals(said.start().toLocalDate().plusDays(1).atStartOfDay());
    }

    private static boolean isSpan(WantedTime.Said said) {
        return said.end().isAfter(said.start().plusMinutes(said.grain() == Grain.HOUR ? 60 : 1));
    }

    /** "Elke dinsdag om 10:00", without its beginning and its end. */
    public static Spoken rhythm(WantedTime.Said said) {
        var series = said.series().orElseThrow();
        var rhythm = said.isOnAnyDayOfTheWeek()
                ? Spoken.phrase("rhythm.some-day", SpokenRecurrence.interval(series))
                : SpokenRecurrence.rhythm(series);
        return SpokenHours.of(rhythm, said.timeOfDay());
    }

    /** "op donderdag 26 november om 14:30". */
    public static Spoken moment(LocalDateTime moment) {
        return Spoken.phrase("time.at", day(moment), clock(moment));
    }

    /** "donderdag 26 november". */
    public static Spoken day(LocalDateTime moment) {
        return formatted(moment, DAY);
    }

    /** "14:30". */
    public static Spoken clock(LocalDateTime moment) {
        return formatted(moment, "HH:mm");
    }

    private static Spoken date(LocalDateTime moment) {
        return formatted(moment, "d MMMM");
    }

    private static Spoken formatted(LocalDateTime moment, String pattern) {
        return (language, phrasebook) -> DateTimeFormatter.ofPattern(pattern, language.locale()).format(moment);
    }
}
