package nl.handje.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import nl.handje.resident.Hours;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
            "2026-11-26T14:30, 2026-11-25T14:30",
            "2026-11-26T08:00, 2026-11-25T08:00",
            "2026-11-26T07:00, 2026-11-24T20:00",
            "2026-11-26T21:00, 2026-11-25T21:00",
            "2026-11-26T22:00, 2026-11-25T20:00",
            // The nights of the changing clock: the wall clock counts.
            "2026-03-29T14:30, 2026-03-28T14:30",
            "2026-03-30T02:30, 2026-03-28T20:00",
            "2026-10-25T14:30, 2026-10-24T14:30"})
    void the_day_before_is_at_the_same_time_at_a_decent_hour(String start, String reminder) {
        assertThat(QuietHours.dayBefore(at(start), Hours.USUAL)).isEqualTo(at(reminder));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
            "2026-11-26T14:30, 2026-11-26T12:30",
            "2026-11-26T10:00, 2026-11-26T08:00",
            "2026-11-26T09:59, 2026-11-25T20:00",
            "2026-11-26T23:30, 2026-11-26T20:00",
            "2026-10-25T12:00, 2026-10-25T10:00",
            "2026-03-29T10:30, 2026-03-29T08:30"})
    void two_hours_before_or_the_evening_before(String start, String reminder) {
        assertThat(QuietHours.before(at(start), Duration.ofHours(2), Hours.USUAL)).isEqualTo(at(reminder));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
            "2026-11-26T14:30, 2026-11-26T14:30",
            "2026-11-26T21:00, 2026-11-26T21:00",
            "2026-11-26T21:01, 2026-11-27T08:00",
            "2026-11-26T00:10, 2026-11-26T08:00",
            "2026-10-25T02:30, 2026-10-25T08:00",
            "2026-03-28T23:30, 2026-03-29T08:00"})
    void what_can_wait_comes_when_the_night_is_over(String moment, String then) {
        assertThat(Hours.USUAL.firstFrom(at(moment))).isEqualTo(at(then));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
            "2026-11-26T14:30, 2026-11-25T14:30",
            "2026-11-26T20:30, 2026-11-25T17:00",
            "2026-11-26T08:00, 2026-11-24T17:00"})
    void who_wants_to_hear_nothing_after_six_is_reminded_before(String start, String reminder) {
        var hours = new Hours(LocalTime.of(9, 0), LocalTime.of(18, 0));
        assertThat(QuietHours.dayBefore(at(start), hours)).isEqualTo(at(reminder));
    }

    private static ZonedDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE);
    }
}
