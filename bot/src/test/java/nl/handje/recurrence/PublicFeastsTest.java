package nl.handje.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicFeastsTest {
    @ParameterizedTest
    @CsvSource({"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2030-04-21", "2035-03-25",
            "2038-04-25", "2049-04-18", "2000-04-23", "1954-04-18", "2076-04-19"})
    void easter_is_on_the_day_of_the_church_calendar(LocalDate day) {
        assertThat(PublicFeasts.easter(day.getYear())).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"2027-01-01, new-year", "2027-03-26, good-friday", "2027-03-29, easter-2", "2027-04-27, kings-day",
            "2025-04-26, kings-day", "2027-05-05, liberation", "2027-05-06, ascension", "2027-05-17, pentecost-2",
            "2026-12-25, christmas-1", "2026-12-26, christmas-2"})
    void a_feast_has_a_name(LocalDate day, String name) {
        assertThat(PublicFeasts.on(day)).contains("feast." + name);
    }

    @Test
    void other_days_and_the_birthday_on_a_sunday_are_none() {
        assertThat(PublicFeasts.on(LocalDate.parse("2026-12-01"))).isEmpty();
        assertThat(PublicFeasts.on(LocalDate.parse("2025-04-27"))).isEmpty();
    }
}
