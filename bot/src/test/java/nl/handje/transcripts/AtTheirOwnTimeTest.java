package nl.handje.transcripts;

import nl.handje.testing.Helpers;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A neighbour says yes at another time than was asked: the asker says whether it can be then. */
@Transcript
class AtTheirOwnTimeTest {
    private static final String GROCERIES = "Kan iemand vrijdag om twee uur boodschappen voor mij doen?";

    @Autowired
    Town town;

    Neighbour ben;

    @BeforeEach
    void a_new_town() {
        town.beginsAnew();
        ben = town.neighbour("Ben", "nl");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ja hoor, maar dan om half vier|op vrijdag 27 november om 15:30",
            "ja graag, maar liever zaterdag|op zaterdag 28 november om 14:00",
            "nee, liever zaterdag|op zaterdag 28 november om 14:00",
            "ok dan toch half 4|op vrijdag 27 november om 15:30", "ja om half vier|op vrijdag 27 november om 15:30",
            "ja hoor 15.30 kan ik|op vrijdag 27 november om 15:30",
            "kan het ook een uurtje later?|op vrijdag 27 november om 15:00"})
    void the_asker_reads_it_and_says_yes(String words, String time) {
        var anna = asked(GROCERIES);
        ben.says(words);
        ben.reads("Wat fijn! Ik vraag nu of het dan kan: " + time + ". U hoort snel van mij.").offering("Toch niet");
        anna.reads("Goed nieuws! Ben wil u graag helpen: hulp bij de boodschappen. Wel op een andere tijd: " + time
                + ". U vroeg het op vrijdag 27 november om 14:00. Is dat goed?").offering("Ja, graag",
                        "Liever op mijn tijd", "Liever iemand anders");
        anna.says("ja hoor");
        anna.readsSomethingWith("Afgesproken! Ben helpt u", time);
        ben.readsSomethingWith("Afgesproken! U helpt Anna", time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes but at four", "yes but at 4", "yes, but could it be at four?", "ok then four o'clock",
            "yes, 4 pm then"})
    void in_english_too(String words) {
        ben = Helpers.english(town, "Ben", "I can do shopping for people");
        var anna = asks("en", "Can somebody do my shopping on Friday at two?", "Yes, that is fine", "yes");
        ben.says(words);
        ben.readsSomethingWith("I will ask now whether that works: on Friday 27 November at 16:00.");
        anna.readsSomethingWith("But at another time: on Friday 27 November at 16:00.").offering("Yes, please",
                "Rather at my time", "Rather somebody else");
        anna.says("yes");
        anna.readsSomethingWith("Agreed! Ben will help you", "at 16:00");
        ben.readsSomethingWith("Agreed! You will help Anna", "at 16:00");
    }

    @Test
    void the_asker_keeps_their_time_and_the_neighbour_is_asked_back() {
        var anna = atAnotherTime();
        anna.says("het moet echt op mijn tijd");
        anna.reads("Goed, ik vraag aan Ben of het op vrijdag 27 november om 14:00 ook kan.");
        ben.reads(
                "De tijd die u noemde, past helaas niet. Het gaat om hulp bij de boodschappen, op vrijdag 27 november "
                        + "om 14:00, in de buurt van 6131. Kunt u dan?")
                .offering("Dat doe ik", "Niet deze keer");
        ben.says("ja dat kan");
        ben.readsSomethingWith("Wat fijn!");
        anna.readsSomethingWith("Ben wil u graag helpen", "om 14:00. Is dat goed?");
    }

    @Test
    void the_asker_names_a_third_time() {
        var anna = atAnotherTime();
        anna.says("nee, liever om één uur");
        anna.reads("Goed, ik vraag aan Ben of het op vrijdag 27 november om 13:00 ook kan.");
        ben.readsSomethingWith("Het gaat om hulp bij de boodschappen, op vrijdag 27 november om 13:00");
    }

    @Test
    void rather_somebody_else_is_found_at_the_time_that_was_asked() {
        var anna = atAnotherTime();
        anna.says("nee");
        ben.readsSomethingWith("Dank u dat u wilde helpen", "om 14:00");
        anna.readsSomethingWith("Ik heb nog niemand gevonden");
        anna.reads("Dat mag. Ik zoek verder en zeg niet waarom.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja hoor, vrijdag om twee uur kan ik", "ja leuk, ik bel morgen wel even",
            "ja, dan ben ik er", "ja, ik kom om half drie naar u toe"})
    void a_time_that_is_no_other_one_changes_nothing(String words) {
        var anna = asked(GROCERIES);
        ben.says(words);
        ben.readsSomethingWith("Ik vraag nu of het goed is.");
        anna.readsSomethingWith("Ben wil u graag helpen", "om 14:00. Is dat goed?");
    }

    @Test
    void another_time_without_a_time_is_asked_for() {
        asked(GROCERIES);
        ben.says("kan het een andere keer?");
        ben.readsSomethingWith("Welke tijd past u wel?");
    }

    @Test
    void where_any_time_will_do_it_is_simply_that_time() {
        var anna = asked("Kan iemand boodschappen voor mij doen? Het maakt niet uit wanneer");
        ben.says("ja maar pas vrijdag om elf uur");
        ben.readsSomethingWith("op vrijdag 27 november om 11:00");
        anna.reads("Goed nieuws! Ben wil u graag helpen: hulp bij de boodschappen, op vrijdag 27 november om 11:00. "
                + "Is dat goed?");
    }

    private Neighbour atAnotherTime() {
        var anna = asked(GROCERIES);
        ben.says("ja hoor, maar dan om half vier");
        ben.readsAll();
        anna.readsAll();
        return anna;
    }

    private Neighbour asked(String words) {
        ben = Helpers.dutch(town, "Ben", "Ik wil wel boodschappen doen");
        return asks("nl", words, "Ja, dat is goed", "ja");
    }

    private Neighbour asks(String language, String words, String consent, String yes) {
        var anna = town.neighbour("Anna", language);
        anna.says(words);
        anna.readsAll();
        anna.taps(consent);
        anna.readsAll();
        anna.says("6131");
        anna.readsAll();
        anna.says(yes);
        anna.readsAll();
        ben.readsAll();
        return anna;
    }
}
