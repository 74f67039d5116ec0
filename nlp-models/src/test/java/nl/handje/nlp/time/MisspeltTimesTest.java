package nl.handje.nlp.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import nl.handje.nlp.Grain;
import nl.handje.nlp.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips in the words of times. */
class MisspeltTimesTest extends SayingTestCase {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "morge            | 2026-11-26T00:00 | 2026-11-27T00:00 | DAY",
            "mrgen om 3 uur   | 2026-11-26T15:00 | 2026-11-26T16:00 | HOUR",
            "overmorge        | 2026-11-27T00:00 | 2026-11-28T00:00 | DAY",
            "vanmidag         | 2026-11-25T12:00 | 2026-11-25T18:00 | PART_OF_DAY",
            "morgemidag       | 2026-11-26T12:00 | 2026-11-26T18:00 | PART_OF_DAY",
            "maandagmorge     | 2026-11-30T00:00 | 2026-11-30T12:00 | PART_OF_DAY",
            "zaterdach om 4   | 2026-11-28T16:00 | 2026-11-28T17:00 | HOUR",
            "tomorro at 3pm   | 2026-11-26T15:00 | 2026-11-26T16:00 | HOUR",
            "thrusday at 3pm  | 2026-11-26T15:00 | 2026-11-26T16:00 | HOUR",
            "fryday           | 2026-11-27T00:00 | 2026-11-28T00:00 | DAY"})
    void a_slip_in_the_word_of_a_time_is_read_as_it_was_meant(String text, LocalDateTime start, LocalDateTime end,
            Grain grain) {
        assertSaid(nl(text), start, end, grain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NL | morge | false", "EN | wendsday at 3 | false",
            "NL | om 3 uur | true"})
    void a_day_with_a_slip_is_a_day_that_was_named(Language language, String text, boolean implied) {
        assertThat(TIMES.of(text, language, NOW)).singleElement()
                .satisfies(when -> assertThat(when.dayImplied()).isEqualTo(implied));
    }
}
