package nl.handje.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages in nearly the same words that mean something else. */
class SoundsAlikeTest {
    private static final Understanding UNDERSTANDING = Understanding.load();
    /** A Wednesday. */
    private static final Context NOW = Context.at(ZonedDateTime.parse("2026-11-25T10:00:00+01:00[Europe/Amsterdam]"));

    private static Understood of(String text) {
        return UNDERSTANDING.of(text, NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mijn leesbril ligt op het balkon", "de fietssleutel ligt onder de deurmat",
            "er ligt een dikke tak op het afdakje", "de lamp in de gang is naar beneden gevallen",
            "het gordijn hangt aan een kant los", "my reading glasses are on the floor by the bed",
            "the door key is under the flowerpot", "the curtain pole came down",
            "a big branch is lying on the garage", "the fence panel fell over in the wind"})
    void things_that_lie_hang_or_fell_are_no_emergency(String text) {
        assertThat(of(text).concerns()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mijn vrouw ligt op de badkamervloer en zegt niks",
            "opa hangt scheef in zijn stoel en kwijlt",
            "my wife is on the bathroom floor and says nothing", "grandad is slumped in his chair and dribbling"})
    void somebody_who_lies_or_hangs_there_is_one(String text) {
        assertThat(of(text).concerns()).extracting(Finding::concern).contains(Concern.MEDICAL_EMERGENCY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ik wil niemand tot last zijn", "ik wil anderen liever niet tot last zijn hoor",
            "I don't want to be a burden", "I would hate to be a burden to my family"})
    void not_to_want_to_be_a_burden_is_shyness(String text) {
        assertThat(of(text).concerns()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ik wil niemand meer tot last zijn. Vaarwel allemaal",
            "I don't want to be a burden any longer. Goodbye everyone"})
    void with_words_of_goodbye_it_is_despair(String text) {
        assertThat(of(text).concerns()).extracting(Finding::concern).contains(Concern.SUICIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mijn man heeft een beroerte gehad en ik kan hem dinsdag niet alleen laten",
            "my husband had a stroke and I can't leave him alone on Tuesdays"})
    void who_cannot_be_left_alone_is_in_no_danger_now(String text) {
        assertThat(of(text).concerns()).noneMatch(it -> it.confidence() >= 0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"oom Piet krijgt zijn tuin niet meer omgespit",
            "my neighbour can't stand at the cooker any more",
            "oma krijgt de gordijnen niet meer opgehangen", "dad can't manage his letters since mum passed away"})
    void what_a_relative_cannot_do_any_more_is_asked_for_them(String text) {
        assertThat(of(text).act().value()).isEqualTo(Act.ASK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"HOW_IT_WORKS | wie leest mijn berichten?",
            "HOW_IT_WORKS | who reads my messages?", "ASK | wie leest mijn brieven voor, mijn ogen zijn slecht",
            "ASK | who reads my letters to me, my eyes are bad", "OTHER | gaat het regenen zaterdag?",
            "OTHER | will it rain on saturday?", "OTHER | ik zet 's morgens nog steeds twee kopjes neer",
            "OTHER | I still put out two cups"})
    void what_has_the_words_of_an_ask_or_a_change_is_read_for_what_it_is(Act act, String text) {
        assertThat(of(text).act().value()).isEqualTo(act);
    }
}
