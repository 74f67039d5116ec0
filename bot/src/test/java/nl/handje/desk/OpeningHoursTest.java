package nl.handje.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import nl.handje.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {
    private final OpeningHours desk = OpeningHours.read("ma-vr 9:00-12:30, ma-do 13.00-17.00; za 10:00-11:00",
            "2026-12-24").orElseThrow();

    @ParameterizedTest
    @CsvSource({"2026-11-23T09:00, 12:30", "2026-11-23T12:29, 12:30", "2026-11-23T16:59, 17:00",
            "2026-11-28T10:30, 11:00"})
    void somebody_is_there_until_the_hour_ends(String now, String until) {
        assertThat(desk.openUntil(at(now)).orElseThrow().toLocalTime()).hasToString(until);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23T08:59", "2026-11-23T12:30", "2026-11-27T13:00", "2026-11-29T10:30",
            "2026-12-24T10:00", "2026-12-25T10:00", "2027-03-29T10:00", "2027-04-27T10:00", "2027-05-06T10:00",
            "2027-05-17T10:00", "2027-01-01T10:00"})
    void nobody_is_there_before_after_at_noon_on_sundays_feasts_and_days_that_the_town_closes(String now) {
        assertThat(desk.openUntil(at(now))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22T10:00, 2026-11-23T09:00", "2026-11-23T12:30, 2026-11-23T13:00",
            "2026-11-27T12:30, 2026-11-28T10:00", "2026-12-23T17:00, 2026-12-28T09:00",
            "2027-03-27T12:00, 2027-03-30T09:00"})
    void the_next_opening_passes_over_feasts_and_both_nights_of_the_clock(String now, String next) {
        assertThat(desk.opensAfter(at(now)).orElseThrow()).isEqualTo(at(next));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mo-vr 9:00-17:00", "ma 9-17", "ma 17:00-9:00", "ma 25:00-26:00", "altijd"})
    void what_cannot_be_read_is_refused(String hours) {
        assertThat(OpeningHours.read(hours, "")).isEmpty();
    }

    @Test
    void a_day_that_the_town_closes_may_be_written_as_on_paper() {
        var hours = OpeningHours.read("ma-vr 9:00-17:00", "2026-11-23, 24-11-2026").orElseThrow();
        assertThat(hours.opensAfter(at("2026-11-22T10:00"))).contains(at("2026-11-25T09:00"));
        assertThat(OpeningHours.read("ma 9:00-17:00", "31-11-2026")).isEmpty();
    }

    @Test
    void a_day_that_is_none_is_refused() {
        assertThat(OpeningHours.read("ma 9:00-17:00", "kerst")).isEmpty();
    }

    @Test
    void who_is_never_there_promises_nothing() {
        assertThat(OpeningHours.read("", "").orElseThrow().opensAfter(at("2026-11-23T09:00"))).isEmpty();
    }

    private static ZonedDateTime at(String moment) {
        return LocalDateTime.parse(moment).atZone(MovableClock.ZONE);
    }
}
