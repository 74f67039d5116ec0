package nl.handje.nlp.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.handje.nlp.Grain;
import nl.handje.nlp.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and parts of the day in the few words of an answer, and the same words where they mean no time. */
class BareTimesTest extends SayingTestCase {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NL | de 3e, dan kan het ook | 2026-12-03",
            "NL | de 3de graag | 2026-12-03", "NL | doe de 12e maar | 2026-12-12", "NL | ik kan de 9e | 2026-12-09",
            "NL | de 12e komt goed uit | 2026-12-12", "NL | de vijfde, dat is beter | 2026-12-05",
            "EN | the 3rd, then it works too | 2026-12-03", "EN | 5th please | 2026-12-05",
            "EN | the 5th suits me | 2026-12-05", "EN | maybe the 12th | 2026-12-12",
            "NL | wo, 6137 GA | 2026-12-02", "NL | do 6131ab | 2026-11-26", "NL | 6137 GA, vr | 2026-11-27",
            "NL | zo 6137 GA | 2026-11-29", "EN | wed, 6137 GA | 2026-12-02", "EN | Thu 6131 AB | 2026-11-26",
            "EN | sat, 6131 ab | 2026-11-28", "NL | za is prima | 2026-11-28", "NL | vr graag | 2026-11-27",
            "EN | mon, but not too early | 2026-11-30"})
    void a_day_is_heard_in_the_few_words_of_an_answer(Language language, String text, LocalDate day) {
        assertSaid(TIMES.of(text, language, NOW), day.atStartOfDay(), day.plusDays(1).atStartOfDay(), Grain.DAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NL | avond is goed want ik werk | 2026-11-25T18:00",
            "NL | liefst avond ivm werk | 2026-11-25T18:00", "NL | avond kan ook | 2026-11-25T18:00",
            "NL | een middag, maakt niet uit welke | 2026-11-25T12:00", "NL | een ochtend graag | 2026-11-25T00:00",
            "NL | ik werk overdag dus avond is beter | 2026-11-25T18:00",
            "EN | evening is good because i work | 2026-11-25T18:00",
            "EN | an afternoon, doesnt matter which | 2026-11-25T12:00",
            "EN | one evening would be nice | 2026-11-25T18:00", "EN | whatever day, morning | 2026-11-25T00:00"})
    void a_part_of_the_day_is_heard_in_the_few_words_of_an_answer(Language language, String text, LocalDateTime start) {
        assertThat(TIMES.of(text, language, NOW)).singleElement().satisfies(when -> {
            assertThat(when.start()).isEqualTo(start);
            assertThat(when.grain()).isEqualTo(Grain.PART_OF_DAY);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"avond! is er iemand die een lamp kan ophangen?", "middag, wie kan mij helpen",
            "de eerste is goed", "de tweede graag", "ma, kun jij even", "zo, dat is klaar", "wij hadden een avond",
            "ik zoek iemand voor een middag", "de 3e verdieping", "do"})
    void dutch_words_that_may_be_a_time_are_none_elsewhere(String text) {
        assertThat(nl(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Morning, could anybody help me", "Evening all, need a lift", "good evening",
            "the second please", "the first one", "may is fine", "it was a nice evening, thanks",
            "thank you, have a good evening", "the 5th floor", "do i have to tidy up first?", "do we pay?",
            "if so i will", "ma i come in"})
    void english_words_that_may_be_a_time_are_none_elsewhere(String text) {
        assertThat(TIMES.of(text, Language.EN, NOW)).isEmpty();
    }
}
