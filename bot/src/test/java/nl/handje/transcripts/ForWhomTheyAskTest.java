package nl.handje.transcripts;

import nl.handje.testing.Neighbour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one for whom it is keeps the name that the asker gave them, and their postcode is asked once. */
class ForWhomTheyAskTest extends StrangerTestCase {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"mijn moeder heeft vrijdag hulp nodig met haar tuin|uw moeder",
            "mijn buurvrouw zoekt iemand die vrijdag boodschappen doet|uw buurvrouw",
            "ik zoek voor een cliënt iemand die vrijdag de ramen kan lappen|uw cliënt",
            "kan iemand vrijdag boodschappen doen voor mijn oude vader?|uw vader",
            "kan iemand vrijdag boodschappen doen voor een vriendin van mij?|uw vriendin"})
    void it_is_read_back_as_it_was_said(String words, String who) {
        var anna = consenting("nl", words);
        anna.reads("U vraagt dit voor " + who + ". Weet die persoon ervan, en is het goed?");
        anna.says("ja");
        anna.readsSomethingWith("Wat is de postcode van de plek");
        anna.says("6131");
        anna.readsSomethingWith("Klopt dit? U zoekt voor " + who + " hulp");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"my mother needs help with her garden on friday|your mother",
            "my neighbour needs somebody to do her shopping on friday|your neighbour",
            "I'm looking for somebody to cook for my 82 year old mother-in-law on friday|your mother-in-law",
            "can somebody do the shopping for a client on friday?|your client"})
    void it_is_read_back_as_it_was_said_in_english(String words, String who) {
        var anna = consenting("en", words);
        anna.reads("You are asking this for " + who + ". Does that person know, and do they agree?");
        anna.says("yes");
        anna.readsSomethingWith("What is the postcode of the place");
        anna.says("6131");
        anna.readsSomethingWith("Is this right? For " + who + " you are looking for help");
    }

    @Test
    void of_the_same_person_the_postcode_is_asked_once() {
        var anna = consenting("nl", "mijn moeder heeft vrijdag hulp nodig met haar tuin, ze weet ervan");
        anna.readsSomethingWith("postcode");
        anna.says("6131");
        anna.readsAll();
        anna.says("ja");
        anna.readsAll();
        anna.says("en mijn moeder moet dinsdag om 10 uur naar het ziekenhuis");
        anna.readsSomethingWith("U vraagt dit voor uw moeder.");
        anna.says("ja");
        anna.readsSomethingWith("U zoekt voor uw moeder een rit naar het ziekenhuis", "in 6131");
        anna.says("nee, in 6136");
        anna.readsSomethingWith("U zoekt voor uw moeder een rit naar het ziekenhuis", "in 6136");
    }

    @Test
    void of_somebody_else_it_is_asked_again() {
        var anna = consenting("en", "my mother needs help with her garden on friday, she knows");
        anna.readsSomethingWith("postcode");
        anna.says("6131");
        anna.readsAll();
        anna.says("yes");
        anna.readsAll();
        anna.says("can somebody do the shopping for my neighbour on monday? she knows");
        anna.readsSomethingWith("What is the postcode of the place");
    }

    @Test
    void who_lives_in_the_same_house_has_the_same_postcode() {
        var yusuf = consenting("nl", "Kan iemand vrijdag boodschappen voor mij doen?");
        yusuf.readsSomethingWith("postcode");
        yusuf.says("6131");
        yusuf.readsAll();
        yusuf.says("ja");
        yusuf.readsAll();
        yusuf.says("mijn vrouw moet dinsdag 10 uur naar ziekenhuis, kan iemand rijden?");
        yusuf.readsSomethingWith("U vraagt dit voor uw vrouw.");
        yusuf.says("ja");
        yusuf.readsSomethingWith("U zoekt voor uw vrouw een rit naar het ziekenhuis", "in 6131");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"mijn dochter komt vrijdag, dus liever donderdag|U zoekt voor uw moeder",
            "nee, voor mijn vader|U zoekt voor uw vader", "nee voor mijzelf|Wat is uw postcode?"})
    void only_who_is_meant_takes_their_place(String words, String read) {
        var anna = consenting("nl", "mijn moeder heeft vrijdag hulp nodig met haar tuin, ze weet ervan");
        anna.readsAll();
        anna.says("6131");
        anna.readsAll();
        anna.says(words);
        anna.readsSomethingWith(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Mijn dochter heeft geen tijd meer voor mij, wie kan vrijdag mijn boodschappen doen?",
            "ik zorg elke dag voor mijn man, wie kan vrijdag mijn gras maaien?"})
    void who_tells_of_somebody_asks_for_themselves(String words) {
        consenting("nl", words).readsSomethingWith("Wat is uw postcode?");
    }

    private Neighbour consenting(String language, String words) {
        var anna = town.neighbour("Anna", language);
        anna.says(words);
        anna.readsAll();
        anna.says(language.equals("nl") ? "ja" : "yes");
        return anna;
    }
}
