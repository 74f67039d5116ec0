package nl.handje.nlp.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.handje.nlp.Language;
import nl.handje.nlp.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said in several words and is one time, on Wednesday 25 November 2026. */
class SaidAsOneTest extends SayingTestCase {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NL | vanavond na achten | 2026-11-25T20:00 | 2026-11-26T00:00",
            "NL | vanavond, na acht uur | 2026-11-25T20:00 | 2026-11-26T00:00",
            "EN | tonight after eight | 2026-11-25T20:00 | 2026-11-26T00:00",
            "NL | over twee weken op zaterdag | 2026-12-12T00:00 | 2026-12-13T00:00",
            "EN | in two weeks on Saturday | 2026-12-12T00:00 | 2026-12-13T00:00",
            "EN | a week on Saturday | 2026-12-05T00:00 | 2026-12-06T00:00",
            "EN | Saturday week at 10 | 2026-12-05T10:00 | 2026-12-05T11:00",
            "NL | in het weekend van 12 december | 2026-12-11T18:00 | 2026-12-14T00:00",
            "EN | the weekend of the 12th December | 2026-12-11T18:00 | 2026-12-14T00:00",
            "NL | vanaf maandag twee weken | 2026-11-30T00:00 | 2026-12-14T00:00",
            "NL | vanaf dinsdag drie weken lang | 2026-12-01T00:00 | 2026-12-22T00:00",
            "EN | from Tuesday for three weeks | 2026-12-01T00:00 | 2026-12-22T00:00",
            "NL | do 9-11 | 2026-11-26T09:00 | 2026-11-26T11:00", "EN | Thu 9-11 | 2026-11-26T09:00 | 2026-11-26T11:00",
            "NL | di 8-12 | 2026-12-08T00:00 | 2026-12-09T00:00",
            "EN | around fiveish | 2026-11-25T17:00 | 2026-11-25T18:00",
            "NL | in de kerstvakantie | 2026-12-19T00:00 | 2027-01-04T00:00",
            "EN | in the Christmas holidays | 2026-12-19T00:00 | 2027-01-04T00:00"})
    void words_that_belong_together_are_one_time(Language language, String text, LocalDateTime from, LocalDateTime to) {
        assertThat(TIMES.of(text, language, NOW)).singleElement().satisfies(when -> {
            assertThat(when.start()).isEqualTo(from);
            assertThat(when.end()).isEqualTo(to);
            assertThat(when.recurrence()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "NL | vanaf januari elke woensdag | 2027-01-06T00:00 | FREQ=WEEKLY;BYDAY=WE",
            "NL | elke dinsdag om 10 uur vanaf 7 december | 2026-12-08T10:00 | FREQ=WEEKLY;BYDAY=TU",
            "EN | from January every Wednesday | 2027-01-06T00:00 | FREQ=WEEKLY;BYDAY=WE",
            "EN | every Tuesday at ten from 7 December | 2026-12-08T10:00 | FREQ=WEEKLY;BYDAY=TU",
            "EN | every Tuesday from 7 December | 2026-12-08T00:00 | FREQ=WEEKLY;BYDAY=TU",
            "EN | fortnightly on a Sunday | 2026-11-29T00:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=SU",
            "EN | two hours a week on Saturday | 2026-11-28T00:00 | FREQ=WEEKLY;BYDAY=SA",
            "EN | once a week on Saturday | 2026-11-28T00:00 | FREQ=WEEKLY;BYDAY=SA"})
    void what_comes_back_begins_when_it_was_said_to(Language language, String text, LocalDateTime from, String rule) {
        assertThat(TIMES.of(text, language, NOW)).singleElement().satisfies(when -> {
            assertThat(when.start()).isEqualTo(from);
            assertThat(when.recurrence()).isEqualTo(Optional.of(rule));
        });
    }

    /** As the ministry of education set it: https://www.rijksoverheid.nl/onderwerpen/schoolvakanties. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2023-12-01 | 2023-12-23", "2024-12-01 | 2024-12-21",
            "2025-12-01 | 2025-12-20",
            "2026-12-01 | 2026-12-19", "2027-12-01 | 2027-12-25"})
    void the_christmas_holidays_begin_on_the_saturday_that_leaves_both_feasts_in_them(LocalDate now,
            LocalDate first) {
        assertThat(TIMES.of("in de kerstvakantie", Language.NL, now.atTime(10, 0).atZone(NOW.getZone())))
                .singleElement().extracting(When::start).isEqualTo(first.atStartOfDay());
    }
}
