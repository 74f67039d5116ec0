package nl.handje.wantedtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.handje.nlp.Grain;
import nl.handje.nlp.When;
import nl.handje.wantedtime.WantedTime.Said;
import org.junit.jupiter.api.Test;

class WantedTimeTest {
    private static final Said TUESDAY = day(24);
    private static final Said WEDNESDAY = day(25);
    private static final Said AT_THREE = new Said(LocalDateTime.parse("2026-11-22T15:00"),
            LocalDateTime.parse("2026-11-22T16:00"), Grain.HOUR, Optional.empty(), false, Leeway.NONE);

    @Test
    void alternatives_are_kept_as_they_were_said() {
        var either = new WantedTime.OneOf(List.of(TUESDAY, WEDNESDAY));
        assertThat(WantedTime.read(either.write())).isEqualTo(either);
    }

    @Test
    void a_series_and_what_does_not_suit_are_kept() {
        var series = new Said(TUESDAY.start(), TUESDAY.end(), Grain.DAY, Optional.of("FREQ=WEEKLY;BYDAY=TU"), true,
                new Leeway(true, Set.of(DayOfWeek.SATURDAY)));
        assertThat(WantedTime.read(series.write())).isEqualTo(series);
    }

    @Test
    void a_deadline_is_kept_and_moves_with_the_hour_that_is_said_later() {
        var by = new Said(AT_THREE.start(), AT_THREE.start(), Grain.HOUR, Optional.empty(), true,
                Leeway.NONE.byThen(true));
        assertThat(WantedTime.read(by.write())).isEqualTo(by);
        var four = by.at(new TimeOfDay(LocalTime.of(16, 0), LocalTime.of(16, 0), Grain.HOUR));
        assertThat(four.end()).isEqualTo("2026-11-22T16:00");
    }

    @Test
    void days_that_do_not_suit_are_taken_out_and_the_others_stay() {
        var either = new WantedTime.OneOf(List.of(TUESDAY, WEDNESDAY));
        assertThat(Revision.without(either, Set.of(DayOfWeek.TUESDAY))).isEqualTo(WEDNESDAY);
        assertThat(Revision.without(WEDNESDAY, Set.of(DayOfWeek.WEDNESDAY)))
                .isEqualTo(new WantedTime.AnyTime(Set.of(DayOfWeek.WEDNESDAY)));
        assertThat(Revision.without(WEDNESDAY, Set.of(DayOfWeek.TUESDAY))).isEqualTo(WEDNESDAY);
    }

    @Test
    void what_was_on_a_day_is_each_week_on_that_day_at_that_time() {
        var weekly = AT_THREE.eachWeekAfter(LocalDate.parse("2026-11-29")).orElseThrow();
        assertThat(weekly.start()).isEqualTo("2026-12-06T15:00");
        assertThat(weekly.end()).isEqualTo("2026-12-06T16:00");
        assertThat(weekly.recurrence()).contains("FREQ=WEEKLY;BYDAY=SU");
        assertThat(TUESDAY.eachWeekAfter(LocalDate.parse("2026-11-29")).orElseThrow().start())
                .isEqualTo("2026-12-01T00:00");
    }

    @Test
    void what_comes_back_already_or_was_in_some_week_is_not_made_weekly() {
        var week = new Said(TUESDAY.start(), TUESDAY.start().plusDays(7), Grain.WEEK, Optional.empty(), true,
                Leeway.NONE);
        var weekly = AT_THREE.eachWeekAfter(LocalDate.parse("2026-11-29")).orElseThrow();
        assertThat(week.eachWeekAfter(LocalDate.parse("2026-11-29"))).isEmpty();
        assertThat(weekly.eachWeekAfter(LocalDate.parse("2026-11-29"))).isEmpty();
    }

    @Test
    void what_was_kept_before_there_were_alternatives_can_still_be_read() {
        assertThat(WantedTime.read("2026-11-24T00:00|2026-11-25T00:00|DAY|FREQ=WEEKLY;BYDAY=TU|true").times())
                .singleElement().extracting(Said::recurrence).isEqualTo(Optional.of("FREQ=WEEKLY;BYDAY=TU"));
        assertThat(WantedTime.read("any")).isEqualTo(new WantedTime.AnyTime());
        assertThat(WantedTime.read("any|/FRIDAY")).isEqualTo(new WantedTime.AnyTime(Set.of(DayOfWeek.FRIDAY)));
    }

    @Test
    void any_day_keeps_its_hours() {
        var evening = new WantedTime.AnyTime(Set.of(DayOfWeek.FRIDAY), Optional.of(TimeOfDay.EVENING));
        assertThat(WantedTime.read(evening.write())).isEqualTo(evening);
        assertThat(Revision.of(evening, TUESDAY)).isEqualTo(TUESDAY.at(TimeOfDay.EVENING));
        assertThat(Revision.without(evening, Set.of(DayOfWeek.MONDAY))).isEqualTo(
                new WantedTime.AnyTime(Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY), Optional.of(TimeOfDay.EVENING)));
    }

    @Test
    void an_hour_said_later_is_that_of_each_alternative() {
        var revised = Revision.of(new WantedTime.OneOf(List.of(TUESDAY, WEDNESDAY)), AT_THREE);
        assertThat(revised.times()).extracting(Said::start).containsExactly(LocalDateTime.parse("2026-11-24T15:00"),
                LocalDateTime.parse("2026-11-25T15:00"));
    }

    @Test
    void another_day_takes_the_place_of_all_alternatives() {
        assertThat(Revision.of(new WantedTime.OneOf(List.of(TUESDAY, WEDNESDAY)), day(27))).isEqualTo(day(27));
    }

    @Test
    void it_is_too_late_after_the_last_of_the_alternatives_and_never_for_a_series() {
        assertThat(new WantedTime.OneOf(List.of(TUESDAY, WEDNESDAY)).tooLate())
                .contains(LocalDateTime.parse("2026-11-26T00:00"));
        assertThat(new Said(TUESDAY.start(), TUESDAY.end(), Grain.DAY, Optional.of("FREQ=DAILY"), true, Leeway.NONE)
                .tooLate()).isEmpty();
    }

    @Test
    void before_an_hour_is_that_hour_and_until_an_hour_is_not() {
        assertThat(WantedTime.of(openUntil("voor 8.40")).start()).isEqualTo("2026-11-24T08:40:00");
        assertThat(WantedTime.of(openUntil("tot 8.40")).start()).isEqualTo("2026-11-24T00:00:00");
    }

    private static When openUntil(String text) {
        return new When(text, LocalDateTime.parse("2026-11-24T00:00"), LocalDateTime.parse("2026-11-24T08:40"),
                Grain.MINUTE, true, Optional.empty(), List.of());
    }

    private static Said day(int day) {
        var start = LocalDateTime.of(2026, 11, day, 0, 0);
        return new Said(start, start.plusDays(1), Grain.DAY, Optional.empty(), true, Leeway.NONE);
    }
}
