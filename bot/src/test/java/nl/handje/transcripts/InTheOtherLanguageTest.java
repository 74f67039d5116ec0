package nl.handje.transcripts;

import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One foreign word changes nothing; a wish or a clear sentence does. */
@Transcript
class InTheOtherLanguageTest {
    @Autowired
    Town town;

    @Test
    void one_english_word_from_a_dutch_telephone_is_answered_in_dutch() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("hello");
        anna.readsSomethingWith("Dag Anna!");
        anna.says("ok help");
        anna.readsSomethingWith("Zo werkt het:");
    }

    @Test
    void one_dutch_word_from_an_english_telephone_is_answered_in_english() {
        var anna = town.neighbour("Anna", "en");
        anna.says("hallo");
        anna.readsSomethingWith("Hello Anna!");
    }

    @Test
    void a_clear_english_sentence_switches_and_says_so_once() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("Ik zoek hulp in de tuin");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.says("Yes that is all right, I would need it on Saturday morning");
        anna.reads("All right, let us go on in English.").offering("Nederlands");
        anna.readsSomethingWith("What is your postcode?");
        anna.says("6131 AB");
        anna.readsSomethingWith("Is this right?", "Saturday 28 November");
    }

    @Test
    void a_wish_for_a_language_is_granted_at_once() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("Ik zoek hulp in de tuin");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.says("sorry, can we do this in english?");
        anna.readsSomethingWith("All right, let us go on in English.");
        anna.readsSomethingWith("May I keep");
        anna.says("kan dit in het nederlands?");
        anna.readsSomethingWith("Goed, we gaan verder in het Nederlands.");
        anna.readsSomethingWith("Mag ik bewaren");
    }

    @Test
    void a_language_said_with_the_command_needs_no_question() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("Ik zoek hulp in de tuin");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wanneer hebt u hulp nodig?");
        anna.says("/taal en");
        anna.readsSomethingWith("All right, let us go on in English.");
        anna.readsSomethingWith("When do you need help?");
        anna.says("/language Nederlands");
        anna.readsSomethingWith("Goed, we gaan verder in het Nederlands.");
        anna.readsSomethingWith("Wanneer hebt u hulp nodig?");
        anna.says("/language pl");
        anna.readsSomethingWith("In welke taal praat u het liefst?").offering("Nederlands", "English");
        anna.taps("English");
        anna.readsSomethingWith("All right, let us go on in English.");
        anna.readsSomethingWith("When do you need help?");
    }

    @Test
    void the_command_with_a_language_also_works_when_nothing_is_going_on() {
        var mary = town.neighbour("Mary", "en");
        mary.says("/language nl");
        mary.readsSomethingWith("Goed, we gaan verder in het Nederlands.");
        mary.says("/taal english please");
        mary.readsSomethingWith("All right, let us go on in English.");
    }
}
