package nl.handje.offer;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handje.nlp.Context;
import nl.handje.nlp.Understanding;
import nl.handje.nlp.Understood;
import nl.handje.nlp.When;
import nl.handje.request.WeekDays;
import org.springframework.stereotype.Component;

/** Finds when somebody can help, also when different days have different hours: one clause for each. */
@Component
class AvailabilitySaid {
    private static final Pattern CLAUSES = Pattern.compile("[,;.]\\s+|\\s+(?:en|maar|and|but)\\s+");

    private final Understanding understanding;
    private final Clock clock;

    AvailabilitySaid(Understanding understanding, Clock clock) {
        this.understanding = understanding;
        this.clock = clock;
    }

    Optional<Availability> in(Understood understood) {
        return byClause(understood).or(() -> Availability.in(understood));
    }

    /** "Sunday only in the morning, Tuesday all day": each clause names its day, and one of them its hours. */
    private Optional<Availability> byClause(Understood understood) {
        var clauses = Arrays.stream(CLAUSES.split(understood.text())).map(clause -> times(clause, understood))
                .filter(times -> !WeekDays.of(times).isEmpty()).toList();
        var hours = clauses.stream().anyMatch(times -> times.stream().anyMatch(Hours::isAboutHours));
        var excluding = clauses.stream().flatMap(List::stream).anyMatch(When::excluded);
        return clauses.size() < 2 || !hours || excluding
                ? Optional.empty()
                : Availability.of(clauses.stream().flatMap(times -> onTheirDay(times).stream()).toList());
    }

    private List<When> times(String clause, Understood understood) {
        return understanding.of(clause, Context.at(ZonedDateTime.now(clock)).preferring(understood.language().value()))
                .when();
    }

    /** "Sunday only in the morning": the morning is that of Sunday. */
    private static List<When> onTheirDay(List<When> times) {
        var day = times.stream().filter(when -> !Hours.isAboutHours(when)).findFirst();
        var hours = times.stream().filter(when -> Hours.isAboutHours(when) && when.dayImplied()).findFirst();
        return day.isEmpty() ? times : List.of(hours.map(it -> onDay(it, day.get())).orElseGet(() -> every(day.get())));
    }

    /** A clause that names a day and no hours is about the whole of it. */
    private static When every(When day) {
        return new When(day.text(), day.start(), day.end(), day.grain(), false,
                Optional.of("FREQ=WEEKLY;BYDAY=" + WeekDays.write(WeekDays.of(day))), List.of());
    }

    private static When onDay(When hours, When day) {
        var date = day.start().toLocalDate();
        return new When(day.text(), date.atTime(hours.start().toLocalTime()), date.atTime(hours.end().toLocalTime()),
                hours.grain(), hours.openEnd(), Optional.of("FREQ=WEEKLY;BYDAY="
                        + WeekDays.write(WeekDays.of(day))),
                List.of());
    }
}
