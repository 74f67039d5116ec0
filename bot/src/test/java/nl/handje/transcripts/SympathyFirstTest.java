package nl.handje.transcripts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sorrow that comes with something to be done is heard first, once, and then it is about what has to be done. */
class SympathyFirstTest extends StrangerTestCase {
    @ParameterizedTest
    @ValueSource(strings = {"mijn man is overleden en nu kan niemand het gras maaien, kan iemand dat doen?",
            "sinds mijn vrouw is overleeden lukken de boodschapen niet meer, wie kan helpen"})
    void grief_is_heard_before_the_first_question(String words) {
        var anna = town.neighbour("Anna", "nl");
        anna.says(words);
        anna.reads("Wat verdrietig. Goed dat u het vertelt.");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.says("ja");
        anna.readsSomethingWith("Wanneer hebt u hulp nodig?");
        anna.says("maakt niet uit, sinds mijn man is overleden ben ik altijd thuis");
        anna.readsSomethingWith("Wat is uw postcode?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"my wife died last month and I can't do the shopping, can somebody help me on Friday?",
            "since my husband has died i need someone to mow the lawn on friday"})
    void grief_is_heard_before_the_first_question_in_english(String words) {
        var anna = town.neighbour("Anna", "en");
        anna.says(words);
        anna.reads("I am so sorry to hear that. Thank you for telling me.");
        anna.readsSomethingWith("May I keep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ik ben zo eenzaam en ik zoek iemand voor de boodschappen op vrijdag",
            "ik ben erg eensaam kan iemand vrijdag met mij wandelen"})
    void loneliness_is_heard_before_the_first_question(String words) {
        var anna = town.neighbour("Anna", "nl");
        anna.says(words);
        anna.reads("Wat naar. Alleen zijn valt niet mee. Goed dat u het zegt.");
        anna.readsSomethingWith("Mag ik bewaren");
    }

    @Test
    void loneliness_is_heard_before_the_first_question_in_english() {
        var anna = town.neighbour("Anna", "en");
        anna.says("im so lonly, looking for somebody to walk with on sundays");
        anna.reads("How hard. Being alone is not easy. It is good that you say so.");
        anna.readsSomethingWith("May I keep");
    }

    @Test
    void of_somebody_else_it_is_heard_as_well() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("me moeder is zo eenzaam kan iemand met haar wandelen");
        anna.reads("Wat naar. Fijn dat u aan een ander denkt.");
        anna.readsSomethingWith("Mag ik bewaren");
    }

    @Test
    void it_is_not_said_twice() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("mijn man is overleden");
        anna.readsSomethingWith("Wat verdrietig. Goed dat u het vertelt.");
        anna.says("kan iemand het gras maaien nu mijn man is overleden");
        anna.readsSomethingWith("Mag ik bewaren");
    }

    @Test
    void who_wants_to_help_others_is_not_pitied() {
        var ben = town.neighbour("Ben", "nl");
        ben.says("ik ben weduwnaar en ik wil graag anderen helpen met boodschappen");
        ben.readsSomethingWith("Mag ik bewaren");
    }
}
