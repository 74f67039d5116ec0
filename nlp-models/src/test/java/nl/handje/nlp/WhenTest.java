package nl.handje.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import nl.handje.nlp.time.Times;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a time tells of how it was said. */
class WhenTest {
    private static final Times TIMES = new Times();
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-25T10:00:00+01:00[Europe/Amsterdam]");

    private static When nl(String text) {
        return TIMES.of(text, Language.NL, NOW).getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"om half drie", "tussen 2 en 4", "om 15 uur", "kwart over drie"})
    void a_time_of_the_clock_alone_leaves_its_day_to_be_asked(String text) {
        assertThat(nl(text).hasClockTime()).isTrue();
        assertThat(nl(text).dayImplied()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"morgen om half drie", "vrijdag om 3 uur", "vandaag om 15 uur", "over een kwartier",
            "25 december om 3 uur", "elke dag om 3 uur", "vanavond om 8 uur"})
    void a_day_that_was_named_is_not_asked_again(String text) {
        assertThat(nl(text).hasClockTime()).isTrue();
        assertThat(nl(text).dayImplied()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"overmorgen", "vrijdagmiddag", "volgende week", "dit weekend"})
    void a_day_or_a_part_of_it_is_no_time_of_the_clock(String text) {
        assertThat(nl(text).hasClockTime()).isFalse();
        assertThat(nl(text).dayImplied()).isFalse();
    }
}
