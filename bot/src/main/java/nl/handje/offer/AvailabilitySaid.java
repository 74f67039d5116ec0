package nl.handje.offer;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handje.nlp.Context;
import nl.handje.nlp.Grain;
import nl.handje.nlp.Understanding;
import nl.handje.nlp.Understood;
import nl.handje.nlp.When;
import nl.handje.wantedtime.DaysInARow;
import nl.handje.wantedtime.HoursBeside;
import nl.handje.wantedtime.MeantTimes;
import nl.handje.wantedtime.WeekDays;
import org.springframework.stereotype.Component;

/** Finds when somebody can help, also when different days have different hours: one clause for each. */
@Component
class AvailabilitySaid {
    private static final Pattern CLAUSES = Pattern.compile("[,;.]\\s+|\\s+(?:en|maar|and|but)\\s+(?!\\d|met\\b)");

    /** "Tuesday and Thursday from seven": the hours are those of both. */
    private static final String DAY = "(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)days?";
    private static final Pattern TOGETHER = Pattern
            .compile("(?iu)(" + DAY + ")\\s+(en|and)\\s+(?=(?:op\\s+|on\\s+)?(?:" + DAY + "))");
    private static final Pattern WHOLE = Pattern.compile("(?iu)\\b(?:hele|heel|gehele|all|whole|entire)\\b");
    private static final Pattern JOINED = Pattern.compile("\\+(en|and)\\+");

    private final Understanding understanding;
    private final Clock clock;

    AvailabilitySaid(Understanding understanding, Clock clock) {
        this.understanding = understanding;
        this.clock = clock;
    }

    Optional<Availability> in(Understood said) {
        var understood = heard(ofEachWeek(said));
        return byClause(understood).or(() -> Availability.in(understood));
    }

    private static Understood heard(Understood said) {
        return HoursBeside.in(DaysInARow.in(MeantTimes.in(said)));
    }

    /** "From now on" is not a time at which somebody can, or cannot; a holiday is none of each week. */
    private static Understood ofEachWeek(Understood said) {
        return said.withWhen(said.when().stream()
                .filter(when -> when.grain() != Grain.SECOND && !Absence.isOfTheCalendar(when)).toList());
    }

    /** "Sunday only in the morning, Tuesday all day": each clause names its day, and one of them its hours. */
    private Optional<Availability> byClause(Understood understood) {
        var together = TOGETHER.matcher(understood.text());
        var joined = together.find();
        var all = Arrays.stream(CLAUSES.split(together.replaceAll("$1 +$2+ ")))
                .map(clause -> times(JOINED.matcher(clause).replaceAll("$1"), understood)).toList();
        var clauses = (WHOLE.matcher(understood.text()).find() ? onTheOtherDays(all) : all).stream()
                .filter(times -> !WeekDays.of(times).isEmpty()).toList();
        var hours = clauses.stream().anyMatch(times -> times.stream().anyMatch(Hours::isAboutHours));
        var excluding = clauses.stream().flatMap(List::stream).anyMatch(When::excluded);
        return (clauses.size() < 2 && !joined) || !hours || excluding
                ? Optional.empty()
                : Availability.of(clauses.stream().flatMap(times -> onTheirDay(times).stream()).toList());
    }

    private List<When> times(String clause, Understood understood) {
        return heard(understanding.of(clause,
                Context.at(ZonedDateTime.now(clock)).preferring(understood.language().value()))).when();
    }

    /** "In the evening and all weekend": the evenings are those of the other days. */
    private static List<List<When>> onTheOtherDays(List<List<When>> clauses) {
        var others = EnumSet.allOf(DayOfWeek.class);
        clauses.forEach(times -> others.removeAll(WeekDays.of(times)));
        return others.isEmpty() || others.size() == DayOfWeek.values().length
                ? clauses
                : clauses.stream().map(times -> WeekDays.of(times).isEmpty()
                        ? times.stream().filter(Hours::isAboutHours).map(when -> on(others, when)).toList()
                        : times).toList();
    }

    /** "Sunday only in the morning": the morning is that of Sunday. */
    private static List<When> onTheirDay(List<When> times) {
        var days = times.stream().filter(when -> !Hours.isAboutHours(when) && !WeekDays.of(when).isEmpty()).toList();
        var hours = times.stream().filter(Hours::isAboutHours).findFirst();
        return days.isEmpty()
                ? times
                : Stream.concat(days.stream().map(day -> hours.map(it -> onDay(it, day)).orElseGet(() -> every(day))),
                        times.stream().filter(when -> Hours.isAboutHours(when) && !when.dayImplied())).toList();
    }

    /** A clause that names a day and no hours is about the whole of it. */
    private static When every(When day) {
        return new When(day.text(), day.start(), day.end(), day.grain(), false,
                Optional.of("FREQ=WEEKLY;BYDAY=" + WeekDays.write(WeekDays.of(day))), List.of());
    }

    private static When onDay(When hours, When day) {
        var date = day.start().toLocalDate();
        return on(WeekDays.of(day), new When(day.text(), date.atTime(hours.start().toLocalTime()),
                date.atTime(hours.end().toLocalTime()), hours.grain(), hours.openEnd(), Optional.empty(), List.of(),
                hours.excluded(), hours.openStart()));
    }

    private static When on(Set<DayOfWeek> days, When hours) {
        return new When(hours.text(), hours.start(), hours.end(), hours.grain(), hours.openEnd(),
                Optional.of("FREQ=WEEKLY;BYDAY=" + WeekDays.write(days)), List.of(), hours.excluded(),
                hours.openStart());
    }
}
