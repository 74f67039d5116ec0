package nl.handje.transcripts;

import java.time.Duration;
import nl.handje.testing.Helpers;
import nl.handje.testing.Neighbour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "Hallo?" of who waits hears how it stands; what neighbours read of their words needs no greeting. */
class StillThereTest extends StrangerTestCase {
    @ParameterizedTest
    @ValueSource(strings = {"hallo?", "hallo??", "is daar iemand?", "bent u er nog?"})
    void who_waits_hears_how_it_stands(String words) {
        var anna = waiting("nl", "mijn kat moet eten krijgen, wie kan dat?", "Ja, dat is goed", "zaterdag", "ja");
        town.clockAdvances(Duration.ofHours(2));
        anna.says(words);
        anna.readsSomethingWith("Ik zoek nog: hulp met een huisdier, op zaterdag 28 november. Er is nog geen ja.")
                .offering("Ja, een mens graag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello?", "hello??", "anybody there?", "are you still there"})
    void who_waits_hears_how_it_stands_in_english(String words) {
        var kate = waiting("en", "I need somebody to feed my cat, ", "Yes, that is fine", "saturday", "yes");
        kate.says(words);
        kate.readsSomethingWith("I am still looking: help with a pet, on Saturday 28 November.");
    }

    @Test
    void who_was_asked_for_a_yes_is_asked_again() {
        var ben = Helpers.dutch(town, "Ben", "Ik wil wel boodschappen doen");
        var anna = waiting("nl", "Wie wil boodschappen voor mij doen? ", "Ja, dat is goed", "zaterdag", "ja");
        ben.readsSomethingWith("Zou u dat willen doen?");
        ben.says("hallo?");
        ben.readsSomethingWith("Dag Ben!");
        ben.readsSomethingWith("Zou u dat willen doen?").offering("Dat doe ik", "Niet deze keer");
        ben.says("ja");
        ben.readsAll();
        anna.readsSomethingWith("Is dat goed?");
        anna.says("hallo");
        anna.readsSomethingWith("Dag Amir!");
        anna.readsSomethingWith("Is dat goed?").offering("Ja, graag", "Liever iemand anders");
    }

    @Test
    void who_waits_for_nothing_is_welcome() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("hallo?");
        anna.readsSomethingWith("Dag Anna! Ik ben Handje.").offering(BEGINNINGS);
    }

    @Test
    void a_greeting_and_a_goodbye_are_not_for_the_neighbours() {
        var anna = toTheReadBack("nl", "Goedendag, wie wil mijn gordijnen ophangen? De bel is kapot. "
                + "Met vriendelijke groet, Anna", "Ja, dat is goed", "zaterdag");
        anna.says("wat lezen ze dan?");
        anna.readsAll();
        anna.says("zondag kan ook");
        anna.readsSomethingWith("‘Wie wil mijn gordijnen ophangen? De bel is kapot.’");
    }

    @Test
    void nothing_is_left_of_what_was_cut_out() {
        var kate = toTheReadBack("en", "hi there, who can walk my dog on friday , he is a bit shy. Thanks so much!",
                "Yes, that is fine", "saturday");
        kate.says("rather friday");
        kate.readsSomethingWith("“who can walk my dog, he is a bit shy.”");
    }

    private Neighbour waiting(String language, String ask, String consent, String day, String yes) {
        var somebody = toTheReadBack(language, ask, consent, day);
        somebody.says(yes);
        somebody.readsAll();
        return somebody;
    }
}
