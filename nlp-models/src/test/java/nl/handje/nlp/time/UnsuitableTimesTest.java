package nl.handje.nlp.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import nl.handje.nlp.Language;
import nl.handje.nlp.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times at which somebody cannot, and what that leaves. */
class UnsuitableTimesTest extends SayingTestCase {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NL | behalve in het weekend", "NL | niet op vrijdag",
            "NL | vrijdag kan ik niet",
            "EN | not on Fridays", "EN | except on Monday"})
    void a_day_that_does_not_suit_is_marked(Language language, String text) {
        assertThat(TIMES.of(text, language, NOW)).singleElement().matches(When::excluded);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NL | niet op vrijdag, na 6 uur", "NL | elke dag behalve zondag, na 4 uur",
            "EN | any day except Sunday, after 4"})
    void an_hour_after_a_day_that_does_not_suit_is_that_of_the_others(Language language, String text) {
        var times = TIMES.of(text, language, NOW);
        assertThat(times).filteredOn(When::excluded).singleElement().matches(when -> !when.hasClockTime());
        assertThat(times.getLast()).matches(when -> !when.excluded() && when.hasClockTime());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NL | dinsdag kan ik niet", "NL | niet op dinsdag",
            "NL | dinsdag lukt me niet",
            "NL | dinsdag komt mij niet uit", "EN | I can't do Tuesday", "EN | Tuesday doesn't work for me",
            "EN | Tuesday is no good", "EN | not on Tuesday"})
    void a_day_that_does_not_suit_is_not_wanted(Language language, String text) {
        assertThat(TIMES.of(text, language, NOW)).singleElement()
                .satisfies(when -> assertThat(when.excluded()).isTrue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NL | ik werk tot 4 uur | 2026-11-25T16:00",
            "NL | sorry, ik moet werken tot vijf uur | 2026-11-25T17:00",
            "NL | ik werk op dinsdag tot 4 uur | 2026-12-01T16:00", "EN | I work until 5 | 2026-11-25T17:00",
            "EN | I'm still at work till 4 | 2026-11-25T16:00"})
    void who_works_until_an_hour_is_free_from_then_on(Language language, String text, LocalDateTime start) {
        assertThat(TIMES.of(text, language, NOW)).singleElement().satisfies(when -> {
            assertThat(when.start()).isEqualTo(start);
            assertThat(when.end()).isEqualTo(start.toLocalDate().plusDays(1).atStartOfDay());
            assertThat(when.excluded()).isFalse();
            assertThat(when.openEnd()).isTrue();
            assertThat(when.openStart()).isFalse();
            assertThat(text).contains(when.text());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NL | ik moet werken op maandag", "EN | I have work on Monday"})
    void a_day_of_work_does_not_suit(Language language, String text) {
        assertThat(TIMES.of(text, language, NOW)).singleElement()
                .satisfies(when -> assertThat(when.excluded()).isTrue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"EN | any day but monday", "EN | i can drive, every weekday but tuesday",
            "EN | no mondays and tuesdays"})
    void all_days_but_one_leaves_that_one_out(Language language, String text) {
        assertThat(TIMES.of(text, language, NOW)).last().matches(When::excluded);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"EN | no sat AND sun morning, both days",
            "EN | sorry, no friday and saturday"})
    void a_no_that_answers_takes_no_day_away(Language language, String text) {
        assertThat(TIMES.of(text, language, NOW)).hasSize(2).noneMatch(When::excluded);
    }
}
