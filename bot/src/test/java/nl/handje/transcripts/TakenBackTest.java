package nl.handje.transcripts;

import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** "Groceries, no wait, a lift": what is taken back in the same breath is gone, with its haste and its time. */
@Transcript
class TakenBackTest {
    @Autowired
    Town town;

    @Test
    void the_second_kind_of_help_is_meant() {
        asks("ik zoek hulp met een boodschap, of nee wacht, een rit naar het ziekenhuis")
                .reads("Klopt dit? U zoekt een rit naar het ziekenhuis, op vrijdag 27 november om 10:00. "
                        + "U woont in 6131.");
    }

    @Test
    void its_haste_and_its_day_go_with_it() {
        asks("ik zoek hulp met een boodschap, vandaag nog met spoed, of nee wacht, een rit naar het ziekenhuis")
                .reads("Klopt dit? U zoekt een rit naar het ziekenhuis, op vrijdag 27 november om 10:00. "
                        + "U woont in 6131.");
    }

    @Test
    void a_whole_sentence_is_taken_back() {
        asks("Kan iemand mijn gras maaien? Nee toch niet, ik zoek iemand om mee te wandelen")
                .reads("Klopt dit? U zoekt iemand om mee te wandelen, op vrijdag 27 november om 10:00. "
                        + "U woont in 6131.");
    }

    @Test
    void the_day_that_was_said_before_both_stays() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("kan iemand donderdag boodschappen voor me doen, nee wacht, me naar de dokter rijden");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Hoe laat ongeveer?");
        anna.says("10 uur");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("6131");
        anna.readsSomethingWith("U zoekt een rit, op donderdag 26 november om 10:00.");
    }

    @Test
    void who_cannot_wait_takes_nothing_back() {
        asks("Ik kan niet wachten, ik zoek iemand die mij naar de huisarts kan brengen")
                .readsSomethingWith("U zoekt een rit en iemand die meegaat naar de huisarts");
    }

    @Test
    void what_comes_as_well_takes_nothing_back() {
        asks("Ik zoek iemand voor de tuin, wacht, ook nog iemand om mee te wandelen")
                .readsSomethingWith("hulp in de tuin");
    }

    @Test
    void an_offer_is_taken_back_too() {
        var ben = town.neighbour("Ben", "nl");
        ben.says("Ik wil wel boodschappen doen voor iemand op dinsdag, nee wacht, ik kan dinsdag wel iemand rijden");
        ben.readsSomethingWith("Mag ik bewaren");
        ben.taps("Ja, dat is goed");
        ben.readsSomethingWith("Wat is uw postcode?");
        ben.says("6131");
        ben.reads("Klopt dit? U wilt anderen helpen. Waarmee: een rit. Wanneer: dinsdag. U woont in 6131.");
    }

    @Test
    void the_second_kind_of_help_is_meant_in_english() {
        asksInEnglish("I need some shopping done urgently, no wait, a lift to the hospital")
                .reads("Is this right? You are looking for a lift to the hospital, on Friday 27 November at 10:00. "
                        + "You live in 6131.");
    }

    @Test
    void scratch_that_in_english() {
        asksInEnglish("can somebody walk my dog, scratch that, I mean mow my lawn")
                .readsSomethingWith("You are looking for help in the garden, on Friday 27 November at 10:00.");
    }

    @Test
    void i_mean_in_english() {
        var anna = town.neighbour("Anna", "en");
        anna.says("I need somebody to help me with my phone, sorry I mean with my garden, next Tuesday. "
                + "I live in 6131 AB");
        anna.readsSomethingWith("May I keep what you write here");
        anna.taps("Yes, that is fine");
        anna.readsSomethingWith("You are looking for help in the garden, on Tuesday");
    }

    private Neighbour asks(String words) {
        var anna = town.neighbour("Anna", "nl");
        anna.says(words);
        anna.readsSomethingWith("Mag ik bewaren");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wanneer hebt u hulp nodig?");
        anna.says("vrijdag om 10 uur");
        anna.readsSomethingWith("Wat is uw postcode?");
        return anna.says("6131 AB");
    }

    private Neighbour asksInEnglish(String words) {
        var anna = town.neighbour("Anna", "en");
        anna.says(words);
        anna.readsSomethingWith("May I keep what you write here");
        anna.taps("Yes, that is fine");
        anna.readsSomethingWith("When do you need help?");
        anna.says("Friday at 10");
        anna.readsSomethingWith("What is your postcode?");
        return anna.says("6131 AB");
    }
}
