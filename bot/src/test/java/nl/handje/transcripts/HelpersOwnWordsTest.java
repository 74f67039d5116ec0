package nl.handje.transcripts;

import nl.handje.testing.Agreed;
import nl.handje.testing.Helpers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What who helps says of helping in words of their own, also while there is a neighbour to write to. */
class HelpersOwnWordsTest extends OfferTestCase {
    @ParameterizedTest
    @ValueSource(strings = {"u vraagt mij veel te vaak, ik word er gek van", "ik word veel te vaak gevraagd"})
    void who_is_asked_too_often_is_asked_how_often_would_do(String words) {
        var helper = Agreed.dutch(town).helper();
        helper.says(words);
        helper.reads("Het spijt me, dat was te veel. Goed dat u het zegt.");
        helper.readsSomethingWith("Hoe vaak wilt u hooguit helpen?");
        helper.says("maximaal 1 keer in de 2 weken");
        helper.readsSomethingWith("hooguit 2 keer per maand");
    }

    @Test
    void how_often_would_do_may_be_said_at_once_in_english() {
        var helper = Helpers.english(town, "Ben", "I can give people a lift, always");
        helper.says("you ask me too often, once a month at most please");
        helper.readsSomethingWith("Is this right?", "once a month at most");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "van 3 tot 28 januari ben ik er niet|van zondag 3 januari tot vrijdag 29 januari vraag ik u niets.",
            "ik kan in januari niet, dan zit ik in Spanje|van vrijdag 1 januari tot maandag 1 februari vraag ik u niets."})
    void who_is_away_is_not_asked(String words, String answer) {
        var helper = Helpers.dutch(town, "Ben", "Ik wil best boodschappen doen");
        helper.says(words);
        helper.readsSomethingWith(answer);
    }

    @Test
    void who_would_help_women_only_is_told_what_is_known_of_who_asks() {
        ben.says("I'd like to help with the groceries, but only women please, I don't feel safe with men. Weekdays.");
        ben.readsSomethingWith("May I keep");
        ben.says("yes");
        ben.reads("What is your postcode? Then I know which neighbours live near you. The digits are enough.");
        ben.says("6131");
        ben.readsSomethingWith("Is this right?");
        ben.says("yes");
        ben.readsSomethingWith("You only know who asks after your yes. Then you hear the first name.");
        town.forgetWhatWasSaid();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ik kan maandag van 9 tot 12 boodschappen doen, dinsdagmiddag met de computer helpen en vrijdag in de tuin"
                    + "|hulp bij de boodschappen, hulp in de tuin en hulp bij computer of telefoon. Wanneer: maandag van 09:00 tot 12:00; dinsdag van 12:00 tot 18:00; vrijdag"})
    void of_many_things_on_days_of_their_own_none_is_lost(String words, String all) {
        offers(words);
        ben.readsSomethingWith("Waarmee: " + all);
    }

    @Test
    void what_is_needed_is_told_to_who_does_not_know_what_to_do() {
        ben.says("I would like to help");
        ben.readsSomethingWith("May I keep");
        ben.says("yes");
        ben.readsSomethingWith("What would you like to do for somebody?");
        ben.says("I really don't know, what do people need?");
        ben.readsSomethingWith("Neighbours often look for company, an odd job, a lift or groceries.");
        ben.readsSomethingWith("What would you like to do for somebody?");
        ben.says("company then");
        ben.readsSomethingWith("When would suit you?");
    }

    @Test
    void who_helps_in_their_own_street_is_asked_no_farther() {
        offers("Ik wil best boodschappen doen op dinsdag, maar alleen in mijn eigen straat");
        ben.readsSomethingWith("Verder: alleen in uw eigen wijk");
    }
}
