package nl.handje.recurrence;

import static nl.handje.recurrence.Recurrence.moment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecurrenceTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final int RULES = 3000;

    @Test
    void each_local_day_comes_once_and_as_an_independent_library_says() {
        var rules = new RandomRules(5545);
        IntStream.range(0, RULES).mapToObj(it -> rules.next()).forEach(RecurrenceTest::isAsOthersSay);
    }

    private static void isAsOthersSay(RandomRules.Drawn drawn) {
        var until = drawn.recurrence().from().plusYears(1);
        var days = drawn.recurrence().days(drawn.recurrence().from(), until);
        var others = OtherHand.times(drawn, until);
        assertThat(days).as(drawn.toString()).doesNotHaveDuplicates().isSorted()
                .isEqualTo(others.stream().map(OtherHand.Time::day).toList());
        assertThat(others).as(drawn.toString()).allMatch(other -> drawn.isTwice(other.day())
                || moment(other.day(), drawn.time(), drawn.zone()).equals(other.moment()));
    }

    @Test
    void a_time_that_the_clock_skips_comes_once_and_an_hour_later() {
        assertThat(moment(LocalDate.parse("2027-03-28"), LocalTime.of(2, 30), AMSTERDAM))
                .isEqualTo("2027-03-28T01:30:00Z");
        assertThat(moment(LocalDate.parse("2027-03-29"), LocalTime.of(2, 30), AMSTERDAM))
                .isEqualTo("2027-03-29T00:30:00Z");
    }

    @Test
    void a_time_that_the_clock_shows_twice_comes_once_the_first_time() {
        assertThat(moment(LocalDate.parse("2027-10-31"), LocalTime.of(2, 30), AMSTERDAM))
                .isEqualTo("2027-10-31T00:30:00Z");
    }

    @Test
    void ten_in_the_morning_stays_ten_in_the_morning_in_summer() {
        var tuesdays = Recurrence.of("FREQ=WEEKLY;BYDAY=TU", LocalDate.parse("2027-03-23"));
        assertThat(tuesdays.days(tuesdays.from(), tuesdays.from().plusDays(7)))
                .extracting(day -> moment(day, LocalTime.of(10, 0), AMSTERDAM).toString())
                .containsExactly("2027-03-23T09:00:00Z", "2027-03-30T08:00:00Z");
    }

    @Test
    void the_last_day_belongs_to_it_and_the_next_does_not() {
        var series = Recurrence.of("FREQ=WEEKLY;BYDAY=TU;UNTIL=20261215", LocalDate.parse("2026-12-01"));
        assertThat(series.days(LocalDate.parse("2026-01-01"), LocalDate.parse("2027-12-31"))).map(LocalDate::toString)
                .containsExactly("2026-12-01", "2026-12-08", "2026-12-15");
        assertThat(series.nextFrom(LocalDate.parse("2026-12-09"))).contains(LocalDate.parse("2026-12-15"));
        assertThat(series.nextFrom(LocalDate.parse("2026-12-16"))).isEmpty();
        assertThat(series.write()).isEqualTo("FREQ=WEEKLY;BYDAY=TU;UNTIL=20261215");
    }

    @Test
    void a_beginning_that_is_no_day_of_the_rule_is_no_day_of_it() {
        var series = Recurrence.of("FREQ=WEEKLY;BYDAY=TU", LocalDate.parse("2027-01-06"));
        assertThat(series.nextFrom(series.from())).contains(LocalDate.parse("2027-01-12"));
    }

    @Test
    void a_day_that_comes_once_in_eight_years_is_found() {
        assertThat(Recurrence.of("FREQ=YEARLY", LocalDate.parse("2096-02-29")).nextFrom(LocalDate.parse("2096-03-01")))
                .contains(LocalDate.parse("2104-02-29"));
    }

    @Test
    void an_end_that_is_a_moment_is_read_as_its_day_and_nonsense_is_refused() {
        assertThat(Recurrence.of("FREQ=DAILY;UNTIL=20261215T090000Z", LocalDate.parse("2026-12-01")).last())
                .contains(LocalDate.parse("2026-12-15"));
        assertThatThrownBy(() -> Recurrence.of("FREQ=DAILY;UNTIL=spring", LocalDate.parse("2026-12-01")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
