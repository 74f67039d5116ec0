package nl.handje.transcripts;

import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Three lines that are one message. */
@Transcript
class BurstsTest {
    @Autowired
    Town town;

    @Test
    void a_greeting_and_two_halves_of_a_sentence() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("hallo");
        anna.readsSomethingWith("Dag Anna! Ik ben Handje.");
        anna.says("ik zoek iemand");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.says("om mee naar het ziekenhuis te gaan donderdag");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Hoe laat ongeveer?");
    }

    @Test
    void a_greeting_and_two_halves_in_english() {
        var anna = town.neighbour("Anna", "en");
        anna.says("hi");
        anna.readsSomethingWith("Hello Anna! I am Handje.");
        anna.says("I am looking for somebody");
        anna.readsSomethingWith("May I keep");
        anna.says("to walk my dog on Saturday");
        anna.readsSomethingWith("May I keep");
        anna.taps("Yes, that is fine");
        anna.readsSomethingWith("What is your postcode?");
    }

    @Test
    void a_reason_is_not_a_second_ask() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("Kan iemand zaterdagochtend mijn heg snoeien?");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.says("ja hoor, want ik kan zelf niet meer met de auto rijden en ook geen boodschappen doen");
        anna.readsSomethingWith("Wat is uw postcode?");
    }

    @Test
    void what_may_be_a_second_ask_is_asked_back() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("Kan iemand zaterdagochtend mijn heg snoeien?");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("en kan iemand mijn hond uitlaten?");
        anna.readsSomethingWith("Dat heb ik genoteerd.");
        anna.readsSomethingWith("Wat is uw postcode?");
    }
}
