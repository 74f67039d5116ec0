package nl.handje.wantedtime;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import nl.handje.nlp.Grain;
import nl.handje.wantedtime.WantedTime.OneOf;
import nl.handje.wantedtime.WantedTime.Said;

/** "At the weekend, in the afternoon": on its Saturday or on its Sunday, at those hours. */
final class WeekendHours {
    private WeekendHours() {
    }

    static Optional<WantedTime> in(Said said, Optional<TimeOfDay> hours) {
        return hours.filter(it -> said.grain() == Grain.WEEKEND && said.recurrence().isEmpty())
                .map(it -> new OneOf(List.of(on(DayOfWeek.SATURDAY, said).at(it), on(DayOfWeek.SUNDAY, said).at(it))));
    }

    private static Said on(DayOfWeek day, Said weekend) {
        var start = weekend.start().toLocalDate().with(TemporalAdjusters.nextOrSame(day)).atStartOfDay();
        return new Said(start, start.plusDays(1), Grain.DAY, Optional.empty(), true, Leeway.NONE);
    }
}
