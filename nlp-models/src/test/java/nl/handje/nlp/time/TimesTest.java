package nl.handje.nlp.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import nl.handje.nlp.Grain;
import nl.handje.nlp.Language;
import nl.handje.nlp.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    private static final ZonedDateTime A_SUNDAY = ZonedDateTime.parse("2026-11-22T10:00:00+01:00[Europe/Amsterdam]");

    private final Times times = new Times();

    @Test
    void times_in_two_sentences_are_not_one_expression() {
        assertThat(texts("""
                I'm having my hip done on 8 December so I won't be able to walk Biscuit. Every morning around 8, \
                starting on the 9th, would be wonderful. I have to be in at 7.15 am.""", Language.EN))
                .containsExactly("on 8 December", "Every morning around 8, starting on the 9th", "at 7.15 am");
        assertThat(texts("Ik ben thuis om 9. Vrijdag niet", Language.NL)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NL | in het weekend | 2026-11-27T18:00",
            "EN | at the weekend | 2026-11-27T18:00",
            "NL | dit weekend | 2026-11-20T18:00", "NL | volgend weekend | 2026-11-27T18:00", "NL | deze week | 2026-11-23T00:00",
            "EN | this week | 2026-11-23T00:00"})
    void on_a_sunday_the_weekend_is_the_next_one_unless_this_one_is_said(Language language, String said,
            LocalDateTime start) {
        assertThat(times.of(said, language, A_SUNDAY)).singleElement()
                .satisfies(when -> assertThat(when.start()).isEqualTo(start));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            donderdag mn zoontje van school halen?? school is om kwart over 2 uit | 2026-11-26T14:15
            donderdag 3 december moet ik om 13.15 bij de fysio zijn               | 2026-12-03T13:15
            moeder moet dinsdag naar de oogarts. ze moet er om tien voor half elf zijn | 2026-11-24T10:20
            morgenavond om half 6                                                 | 2026-11-23T17:30
            """)
    void a_day_and_a_time_said_apart_are_one(String said, LocalDateTime moment) {
        assertThat(times.of(said, Language.NL, A_SUNDAY)).singleElement()
                .satisfies(when -> assertThat(when.start()).isEqualTo(moment))
                .satisfies(when -> assertThat(when.hasClockTime()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sinds september met pensioen", "ze zit hele dagen alleen", "hij hoort de hele dag niemand",
            "ik ben in september verhuisd", "heb examen B1 gehaald"})
    void what_is_over_or_goes_on_is_no_time_at_which_something_is_wanted(String said) {
        assertThat(texts(said, Language.NL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"we moved here in September", "home with a baby all day",
            "I haven't been to a hairdresser in 4 months", "alone since Tuesday"})
    void so_in_english(String said) {
        assertThat(texts(said, Language.EN)).isEmpty();
    }

    @Test
    void a_wish_about_a_month_is_not_taken_for_the_past() {
        assertThat(texts("Zou er in januari iemand kunnen komen?", Language.NL)).containsExactly("in januari");
        assertThat(texts("Could someone come in January?", Language.EN)).containsExactly("in January");
    }

    @Test
    void a_level_is_no_day_of_a_month() {
        assertThat(times.of("Ik heb examen B1 in januari", Language.NL, A_SUNDAY)).singleElement()
                .satisfies(when -> assertThat(when.grain()).isEqualTo(Grain.MONTH));
    }

    @Test
    void from_one_hour_till_another_on_a_day() {
        assertThat(times.of("Saturday 5 December, 10 till 1", Language.EN, A_SUNDAY)).singleElement()
                .satisfies(when -> assertThat(when.start()).isEqualTo("2026-12-05T10:00:00"))
                .satisfies(when -> assertThat(when.end()).isEqualTo("2026-12-05T13:00:00"));
    }

    @Test
    void what_comes_back_daily_begins_when_it_was_said_to() {
        assertThat(times.of("vanaf morgen elke dag", Language.NL, A_SUNDAY)).singleElement()
                .satisfies(when -> assertThat(when.start()).isEqualTo("2026-11-23T00:00:00"))
                .satisfies(when -> assertThat(when.recurrence()).contains("FREQ=DAILY"));
    }

    @Test
    void an_hour_said_with_a_length_ends_after_it() {
        assertThat(times.of("Friday at 10 am for two hours", Language.EN, A_SUNDAY)).singleElement()
                .satisfies(when -> assertThat(when.end()).isEqualTo("2026-11-27T12:00:00"));
    }

    @Test
    void a_part_of_the_day_belongs_to_the_day_before_the_comma() {
        assertThat(texts("ik kan maandag 's morgens, dinsdag 's middags", Language.NL))
                .containsExactly("maandag 's morgens", "dinsdag 's middags");
        assertThat(texts("dinsdag, 's morgens", Language.NL)).containsExactly("dinsdag, 's morgens");
    }

    @Test
    void by_an_hour_tomorrow_is_not_today() {
        assertThat(times.of("I have to be there tomorrow by 6:15", Language.EN, A_SUNDAY)).singleElement()
                .satisfies(when -> assertThat(when.end().toLocalDate()).isEqualTo("2026-11-23"))
                .satisfies(when -> assertThat(when.openEnd()).isTrue());
    }

    @Test
    void saturday_or_so_is_not_sunday() {
        assertThat(times.of("zaterdag of zo", Language.NL, A_SUNDAY)).extracting(When::start)
                .containsExactly(LocalDateTime.parse("2026-11-28T00:00"));
    }

    private List<String> texts(String said, Language language) {
        return times.of(said, language, A_SUNDAY).stream().map(When::text).toList();
    }
}
