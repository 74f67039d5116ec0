package nl.handje.nlp.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import nl.handje.nlp.Grain;
import nl.handje.nlp.Language;
import org.junit.jupiter.api.Test;

/** What is said of a time in the two nights in which the clock changes. */
class ClockChangeSayingsTest extends SayingTestCase {
    @Test
    void in_the_night_that_the_clock_goes_forward_the_missing_hour_is_the_next_one() {
        var evening = at("2026-03-28T22:00:00+01:00");
        assertThat(TIMES.of("morgen om 02:30", Language.NL, evening)).singleElement()
                .satisfies(when -> assertThat(when.start()).isEqualTo("2026-03-29T03:30:00"));
        assertThat(TIMES.of("morgen om 01:30", Language.NL, evening)).singleElement()
                .satisfies(when -> assertThat(when.start()).isEqualTo("2026-03-29T01:30:00"));
    }

    @Test
    void in_the_night_that_the_clock_goes_forward_an_hour_later_is_an_hour_later() {
        assertThat(TIMES.of("over een uur", Language.NL, at("2026-03-29T01:30:00+01:00"))).singleElement()
                .satisfies(when -> assertThat(when.start()).isEqualTo("2026-03-29T03:30:00"));
    }

    @Test
    void in_the_night_that_the_clock_goes_back_the_hour_that_comes_twice_is_one_on_the_wall() {
        assertThat(TIMES.of("morgen om 02:30", Language.NL, at("2026-10-24T22:00:00+02:00"))).singleElement()
                .satisfies(when -> assertThat(when.start()).isEqualTo("2026-10-25T02:30:00"));
    }

    @Test
    void tomorrow_is_a_whole_day_of_the_calendar_in_both_nights() {
        assertSaid(TIMES.of("morgen", Language.NL, at("2026-03-28T22:00:00+01:00")),
                LocalDateTime.parse("2026-03-29T00:00"), LocalDateTime.parse("2026-03-30T00:00"), Grain.DAY);
        assertSaid(TIMES.of("morgen", Language.NL, at("2026-10-24T22:00:00+02:00")),
                LocalDateTime.parse("2026-10-25T00:00"), LocalDateTime.parse("2026-10-26T00:00"), Grain.DAY);
    }
}
