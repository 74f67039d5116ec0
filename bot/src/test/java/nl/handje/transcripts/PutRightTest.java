package nl.handje.transcripts;

import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An earlier answer is put right in any words, at any moment. */
@Transcript
class PutRightTest {
    @Autowired
    Town town;

    private Neighbour askedForAPostcode() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("Kan iemand mij donderdag om half drie naar het ziekenhuis in Sittard rijden?");
        anna.readsSomethingWith("Mag ik bewaren wat u hier schrijft");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wat is uw postcode?");
        return anna;
    }

    private Neighbour askedForAPostcodeInEnglish() {
        var anna = town.neighbour("Anna", "en");
        anna.says("Can somebody drive me to the hospital in Sittard on Thursday at half past two?");
        anna.readsSomethingWith("May I keep what you write here");
        anna.taps("Yes, that is fine");
        anna.readsSomethingWith("What is your postcode?");
        return anna;
    }

    @Test
    void another_day_while_something_else_is_asked() {
        var anna = askedForAPostcode();
        anna.says("nee, vrijdag");
        anna.reads("Goed, dat heb ik veranderd.");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("6131 AB");
        anna.readsSomethingWith("Klopt dit?", "vrijdag 27 november om 14:30");
    }

    @Test
    void another_day_without_a_word_of_correction() {
        var anna = askedForAPostcode();
        anna.says("vrijdag");
        anna.reads("Goed, dat heb ik veranderd.");
        anna.readsSomethingWith("Wat is uw postcode?");
    }

    @Test
    void another_day_in_english() {
        var anna = askedForAPostcodeInEnglish();
        anna.says("sorry, I mean Friday");
        anna.reads("All right, I have changed that.");
        anna.readsSomethingWith("What is your postcode?");
        anna.says("6131 AB");
        anna.readsSomethingWith("Is this right?", "Friday 27 November");
    }

    @Test
    void no_that_is_not_right_shows_what_can_be_changed() {
        var anna = askedForAPostcode();
        anna.says("nee dat klopt niet");
        anna.readsSomethingWith("Wat wilt u anders?").offering("Wat", "Voor wie", "Wanneer", "Waar",
                "Waarheen", "Wat de helper leest", "Hoe ik het vraag", "Het was goed zo", "Stoppen");
        anna.taps("Het was goed zo");
        anna.readsSomethingWith("Wat is uw postcode?");
    }

    @Test
    void what_cannot_be_read_but_sounds_like_a_correction_offers_what_can_be_changed() {
        var anna = askedForAPostcode();
        anna.says("6131 AB");
        anna.readsSomethingWith("Klopt dit?");
        anna.says("toch bij mijn dochter thuis");
        anna.readsSomethingWith("Wat wilt u anders?").offering("Wat", "Voor wie", "Wanneer", "Waar",
                "Waarheen", "Wat de helper leest", "Hoe ik het vraag", "Het was goed zo", "Stoppen");
        anna.taps("Waar");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("6136");
        anna.readsSomethingWith("Klopt dit?", "6136");
    }

    @Test
    void back_asks_the_question_before() {
        var anna = askedForAPostcode();
        anna.says("een stap terug");
        anna.readsSomethingWith("Wanneer hebt u hulp nodig?");
        anna.says("vrijdag om tien uur");
        anna.readsSomethingWith("Wat is uw postcode?");
    }

    @Test
    void back_in_english() {
        var anna = askedForAPostcodeInEnglish();
        anna.says("go back please");
        anna.readsSomethingWith("When do you need help?");
    }

    @Test
    void everything_at_once_and_a_later_question_first() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("Ik zoek hulp");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.says("ja, het gaat om mijn tuin, zaterdagochtend, 6131 AB");
        anna.readsSomethingWith("Klopt dit?", "in de tuin", "zaterdag 28 november", "6131");
    }

    @Test
    void a_later_question_may_be_answered_first() {
        var anna = town.neighbour("Anna", "en");
        anna.says("I need help with my garden");
        anna.readsSomethingWith("May I keep");
        anna.taps("Yes, that is fine");
        anna.readsSomethingWith("When do you need help?");
        anna.says("my postcode is 6131 AB");
        anna.reads("Thank you, I will remember that.");
        anna.readsSomethingWith("When do you need help?");
        anna.says("Saturday");
        anna.readsSomethingWith("Is this right?", "Saturday 28 November", "6131");
    }

    @Test
    void for_whom_it_is_can_be_said_at_any_moment() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("Kan iemand vrijdag de hond uitlaten?");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("het is voor mezelf");
        anna.reads("Dank u, dat onthoud ik.");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("6131 AB");
        anna.readsSomethingWith("Klopt dit? U zoekt hulp met een huisdier");
        anna.says("nee, voor mijn moeder");
        anna.readsSomethingWith("Weet die persoon ervan");
        anna.says("het is toch voor mezelf");
        anna.readsSomethingWith("Klopt dit? U zoekt hulp met een huisdier");
    }

    @Test
    void for_whom_it_is_in_english() {
        var mary = town.neighbour("Mary", "en");
        mary.says("Can somebody walk the dog on Friday?");
        mary.readsSomethingWith("May I keep");
        mary.taps("Yes, that is fine");
        mary.readsSomethingWith("What is your postcode?");
        mary.says("it's for me");
        mary.reads("Thank you, I will remember that.");
        mary.readsSomethingWith("What is your postcode?");
        mary.says("6131 AB");
        mary.readsSomethingWith("Is this right? You are looking for help with a pet");
        mary.says("it is for me");
        mary.readsSomethingWith("Is this right? You are looking for help with a pet");
    }

    @Test
    void another_kind_of_help_in_half_a_sentence() {
        var anna = askedForAPostcode();
        anna.says("nee wacht, toch boodschappen");
        anna.reads("Goed, dat heb ik veranderd.");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("6131 AB");
        anna.readsSomethingWith("U zoekt hulp bij de boodschappen, op donderdag 26 november om 14:30.");
        anna.says("nee, toch een rit");
        anna.readsSomethingWith("U zoekt een rit naar het ziekenhuis in Sittard, op donderdag 26 november");
    }

    @Test
    void another_kind_of_help_in_half_a_sentence_in_english() {
        var anna = askedForAPostcodeInEnglish();
        anna.says("no wait, groceries");
        anna.reads("All right, I have changed that.");
        anna.readsSomethingWith("What is your postcode?");
        anna.says("6131 AB");
        anna.readsSomethingWith("You are looking for help with the groceries, on Thursday 26 November at 14:30.");
    }

    @Test
    void what_somebody_has_at_home_is_no_other_kind_of_help() {
        var anna = askedForAPostcode();
        anna.says("ik heb een rood hek");
        anna.reads("Dank u, dat onthoud ik.");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("6131 AB");
        anna.readsSomethingWith("U zoekt een rit naar het ziekenhuis in Sittard", "‘ik heb een rood hek’");
    }

    @Test
    void what_is_wanted_as_well_does_not_take_the_place_of_the_first() {
        var anna = askedForAPostcode();
        anna.says("ik wil ook iemand voor de tuin");
        anna.reads("Dat heb ik genoteerd. Daar kom ik zo op terug.");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("6131 AB");
        anna.readsSomethingWith("U zoekt een rit naar het ziekenhuis in Sittard");
    }

    @Test
    void the_place_with_a_small_word_before_it() {
        var anna = askedForAPostcode();
        anna.says("6131 AB");
        anna.readsSomethingWith("Klopt dit?", "6131");
        anna.says("toch bij mijn dochter");
        anna.readsSomethingWith("Wat wilt u anders?");
        anna.says("in Geleen");
        anna.readsSomethingWith("Klopt dit?", "Geleen");
    }

    @Test
    void a_word_of_the_ask_said_again_loses_none_of_the_rest() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("Dobry den. ik zoek fiets maken iemand zaterdag. kapot band. 6131 AB");
        anna.readsSomethingWith("Mag ik bewaren wat u hier schrijft");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Klopt dit?", "kapot band");
        anna.says("nee! fiets");
        anna.readsSomethingWith("kapot band");
    }
}
