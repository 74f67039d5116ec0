package nl.handje.nlp.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.handje.nlp.Language;
import nl.handje.nlp.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An hour with the part of the day that it is in, and the end of a month or a year. */
class HoursOfThePartTest extends SayingTestCase {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NL | na 8 uur s avonds | 20:00", "NL | na 8 uur 's avonds | 20:00",
            "NL | na achten savonds | 20:00", "NL | vanaf 7 savonds | 19:00", "NL | alleen 's avonds na 8 uur | 20:00",
            "NL | savonds vanaf half 9 | 20:30", "NL | 8 uur smorgens | 08:00", "NL | 8 s morgens | 08:00",
            "NL | half 9 s avonds | 20:30", "NL | half 9 savonds | 20:30", "NL | kwart over 7 s avons | 19:15",
            "NL | tussen 7 en 9 s avonds | 19:00", "EN | evenings after 8 | 20:00",
            "EN | in the evening, after 7 | 19:00", "EN | after 8 in the evening | 20:00"})
    void an_hour_is_one_of_its_part_of_the_day(Language language, String text, LocalTime from) {
        assertThat(TIMES.of(text, language, NOW)).singleElement().extracting(When::start)
                .extracting(LocalDateTime::toLocalTime).isEqualTo(from);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "NL | oppas voor vrijdagavond van 19 tot 23 uur | 2026-11-27T19:00 | 2026-11-27T23:00",
            "NL | voor zaterdag tussen 2 en 4 | 2026-11-28T14:00 | 2026-11-28T16:00",
            "NL | maandag van 10 tot 12 accordeon spelen | 2026-11-30T10:00 | 2026-11-30T12:00",
            "EN | doctor thursday 11 hour please | 2026-11-26T11:00 | 2026-11-26T12:00",
            "EN | on friday 14 hrs | 2026-11-27T14:00 | 2026-11-27T15:00"})
    void hours_of_a_day_are_heard_however_they_are_put(Language language, String text, LocalDateTime from,
            LocalDateTime to) {
        assertThat(TIMES.of(text, language, NOW)).singleElement().satisfies(when -> {
            assertThat(when.start()).isEqualTo(from);
            assertThat(when.end()).isEqualTo(to);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NL | van 10 tot 12 mensen", "NL | van 8 tot 12 jaar",
            "EN | for 24 hour"})
    void numbers_that_count_are_no_hours(Language language, String text) {
        assertThat(TIMES.of(text, language, NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NL | tot eind december | 2027-01-01", "NL | voor eind december | 2027-01-01",
            "NL | tot het eind van het jaar | 2027-01-01", "NL | tot eind vd maand | 2026-12-01",
            "EN | till end of December | 2027-01-01", "EN | until the end of jan | 2027-02-01",
            "EN | before the end of the month | 2026-12-01", "EN | no later than end of december | 2027-01-01"})
    void until_the_end_of_a_month_is_until_its_last_day(Language language, String text, LocalDate end) {
        assertThat(TIMES.of(text, language, NOW)).singleElement().extracting(When::end)
                .isEqualTo(end.atStartOfDay());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NL | eind van de maand | 2026-11-25", "EN | end of the month | 2026-11-25",
            "NL | eind december | 2026-12-21"})
    void of_the_end_of_a_month_only_what_is_to_come_is_meant(Language language, String text, LocalDate start) {
        assertThat(TIMES.of(text, language, NOW)).singleElement().extracting(When::start)
                .isEqualTo(start.atStartOfDay());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NL | elke dinsdag tot eind januari | TU;UNTIL=20270131T235959",
            "NL | tot eind januari elke dinsdag | TU;UNTIL=20270131T235959"})
    void what_comes_back_until_the_end_of_a_month_has_its_last_days_too(Language language, String text, String rule) {
        assertThat(TIMES.of(text, language, NOW)).singleElement()
                .satisfies(when -> assertThat(when.recurrence()).hasValue("FREQ=WEEKLY;BYDAY=" + rule));
    }
}
