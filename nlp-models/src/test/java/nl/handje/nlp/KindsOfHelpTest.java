package nl.handje.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which kinds of help a message asks for or offers. */
class KindsOfHelpTest {
    private static final Understanding UNDERSTANDING = Understanding.load();
    /** A Wednesday. */
    private static final Context NOW = Context.at(ZonedDateTime.parse("2026-11-25T10:00:00+01:00[Europe/Amsterdam]"));

    private static Understood of(String text) {
        return UNDERSTANDING.of(text, NOW);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "GARDEN    | Kan iemand mijn gras maaien?", "TRANSPORT | My mum needs a lift on Friday",
            "PETS      | Happy to walk dogs", "GROCERIES | Wie wil er boodschappen voor mij doen?",
            "TUTORING  | Wie leert mijn zoon wiskunde, hij heeft bijles nodig",
            "CHILDCARE | I can babysit on Wednesday afternoon",
            "PICKUP    | Wie kan vandaag nog mijn medicijnen ophalen?",
            "LENDING   | Ik zoek een fiets te leen", "DIGITAL   | Geen haast, maar wie helpt me met mijn printer?",
            "UNKNOWN   | help!!"})
    void the_kind_of_help_is_understood(Category category, String text) {
        assertThat(of(text).categories()).extracting(Prediction::value).containsExactly(category);
        assertThat(of(text).candidates()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"GARDEN | een tuinman", "ODD_JOBS | klusjesman", "CHILDCARE | een oppas",
            "GROCERIES | boodschappen", "TRANSPORT | een chauffeur", "GARDEN | a gardener", "ODD_JOBS | handyman",
            "CHILDCARE | a babysitter", "GROCERIES | groceries", "TRANSPORT | a driver"})
    void who_names_a_kind_of_help_and_nothing_else_asks_for_it(Category category, String text) {
        assertThat(of(text).act().value()).isEqualTo(Act.ASK);
        assertThat(of(text).categories()).extracting(Prediction::value).containsExactly(category);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a lift to the hospital and someone who stays with me",
            "een rit naar het ziekenhuis en iemand die bij mij blijft",
            "wie rijdt mij naar de oogarts en blijft bij me tot het klaar is"})
    void who_is_driven_to_an_appointment_and_not_left_alone_is_accompanied_too(String text) {
        assertThat(of(text).categories()).extracting(Prediction::value)
                .containsExactlyInAnyOrder(Category.TRANSPORT, Category.ACCOMPANY);
    }

    @Test
    void two_clear_kinds_of_help_are_both_understood() {
        assertThat(of("Wie kan mijn gras maaien en mijn hond uitlaten?").categories()).extracting(Prediction::value)
                .containsExactlyInAnyOrder(Category.GARDEN, Category.PETS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Boodschappen zijn gebracht", "Het hoeft niet meer", "Dankjewel, super!"})
    void what_is_no_help_has_no_kind(String text) {
        assertThat(of(text).categories()).isEmpty();
        assertThat(of(text).candidates()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zondag alleen 's morgens", "liever dinsdag of donderdag", "elke dinsdag of donderdag",
            "only on Saturdays", "not before 11", "wendsday afternoon", "eens per week op dinsdag"})
    void only_a_time_is_no_kind_of_help(String text) {
        assertThat(of(text).when()).isNotEmpty();
        assertThat(of(text).categories()).isEmpty();
        assertThat(of(text).candidates()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ASK   | ODD_JOBS          | the old man next door needs somebody to take down his curtains",
            "ASK   | ODD_JOBS          | who can take down my curtains on friday",
            "ASK   | ODD_JOBS          | put my bin out", "ASK   | ODD_JOBS          | can someone put my bin out",
            "OFFER | ODD_JOBS,TRANSPORT | i can help with odd jobs and lifts",
            "OFFER | GROCERIES,ODD_JOBS | ik kan boodschappen of klusjes doen",
            "OFFER | GROCERIES,PAPERWORK | boodschappen ofzo of brief lezen"})
    void kinds_are_heard_in_a_few_plain_words(Act act, String kinds, String text) {
        assertThat(of(text).act().value()).isEqualTo(act);
        assertThat(of(text).categories()).extracting(it -> it.value().name())
                .containsExactlyInAnyOrder(kinds.split(",", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Please help me, he says he will kill me and I can not go out", "help, hij heeft een mes"})
    void a_cry_for_help_is_help_without_saying_what(String text) {
        assertThat(of(text).isAcute()).isTrue();
        assertThat(of(text).act().value()).isEqualTo(Act.ASK);
        assertThat(of(text).categories()).extracting(Prediction::value).containsExactly(Category.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"GROCERIES | kan emes veur mich sjoppe goon",
            "GROCERIES | kan emes veur mich nao de winkel goon", "TRANSPORT | need lift", "TRANSPORT | need a ride",
            "TRANSPORT | drive my mother to the hospital", "TRANSPORT | drive my father to the station",
            "TRANSPORT | my husband needs a lift"})
    void dialect_and_telegrams_ask_for_one_kind_of_help(Category category, String text) {
        assertThat(of(text).act().value()).isEqualTo(Act.ASK);
        assertThat(of(text).categories()).extracting(Prediction::value).containsExactly(category);
    }

    @Test
    void help_of_a_kind_that_is_not_clear_offers_three_to_choose_from() {
        var understood = of("Wie kan mijn moeder wassen en aankleden?");
        assertThat(understood.act().value()).isEqualTo(Act.ASK);
        assertThat(understood.categories()).isEmpty();
        assertThat(understood.candidates()).hasSize(3);
    }
}
