package nl.handje.transcripts;

import org.junit.jupiter.api.Test;

/** Help that comes back keeps coming back when only its day or its hour is put right. */
class RhythmPutRightTest extends AskingTestCase {
    @Test
    void another_day_is_another_day_of_every_week() {
        asks("Wie kan elke dinsdag om tien uur boodschappen doen tot 1 maart? 6131 AB");
        anna.readsSomethingWith("elke dinsdag om 10:00, vanaf 24 november tot en met 28 februari");
        anna.says("eigenlijk woensdag");
        anna.readsSomethingWith("elke woensdag om 10:00, vanaf 25 november tot en met 28 februari");
        anna.says("nee, om elf uur");
        anna.readsSomethingWith("elke woensdag om 11:00, vanaf 25 november tot en met 28 februari");
        anna.says("toch elke vrijdag");
        anna.readsSomethingWith("elke vrijdag om 11:00, vanaf 27 november tot en met 28 februari");
    }

    @Test
    void once_is_once_until_it_comes_back_again() {
        asks("Wie kan elke dinsdag boodschappen doen? 6131 AB");
        anna.readsSomethingWith("elke dinsdag");
        anna.says("nee, eenmalig");
        anna.readsSomethingWith("Klopt dit? U zoekt hulp bij de boodschappen, op dinsdag 24 november.");
        anna.says("toch elke week");
        anna.readsSomethingWith("elke dinsdag, vanaf 24 november");
    }

    @Test
    void every_week_is_said_of_the_day_that_was_named() {
        asks("Wie kan dinsdag boodschappen doen? 6131 AB");
        anna.readsSomethingWith("op dinsdag 24 november");
        anna.says("eigenlijk elke week");
        anna.readsSomethingWith("elke dinsdag, vanaf 24 november");
    }

    @Test
    void the_first_tuesday_becomes_the_first_wednesday() {
        asks("Elke eerste dinsdag van de maand zoek ik iemand voor de boodschappen. 6131 AB");
        anna.readsSomethingWith("elke maand op de eerste dinsdag, vanaf 1 december");
        anna.says("eigenlijk woensdag");
        anna.readsSomethingWith("elke maand op de eerste woensdag, vanaf 2 december");
    }

    @Test
    void what_was_said_of_the_old_day_is_not_shown_any_more() {
        anna = town.neighbour("Anna", "en");
        anna.says("Every Tuesday I would love company for a coffee, since Tuesdays are so long and lonely. 6131 AB");
        anna.readsSomethingWith("May I keep");
        anna.taps("Yes, that is fine");
        anna.readsSomethingWith("every Tuesday, from 24 November", "since Tuesdays are so long and lonely");
        anna.says("actually Wednesday");
        anna.reads("Is this right? You are looking for company, every Wednesday, from 25 November. You live in 6131."
                + "\nNeighbours also read your words: “I would love company for a coffee”");
    }

    @Test
    void each_version_of_the_words_tells_the_day_that_is_meant_now() {
        asks("ik durf het niet te vragen maar kan iemand elke dinsdag boodschappen doen, 6131 AB");
        anna.readsSomethingWith("Hoe zal ik het vragen?");
        anna.taps("Help mij met de woorden");
        anna.readsSomethingWith("elke dinsdag");
        anna.says("toch liever woensdag");
        anna.reads("Goed, dat heb ik veranderd.");
        anna.readsSomethingWith("Kort: ‘Ik zoek hulp bij de boodschappen, elke woensdag, vanaf 25 november.");
        anna.taps("Vriendelijk");
        anna.readsSomethingWith("Klopt dit? U zoekt hulp bij de boodschappen, elke woensdag, vanaf 25 november.",
                "Buren lezen: ‘Dag buur!", "hulp bij de boodschappen, elke woensdag, vanaf 25 november");
    }

    @Test
    void a_request_that_runs_keeps_its_rhythm_too() {
        asks("Wie kan elke dinsdag boodschappen doen? 6131 AB");
        anna.readsSomethingWith("elke dinsdag");
        anna.taps("Ja");
        anna.readsAll();
        anna.says("doe maar woensdag");
        anna.readsSomethingWith(
                "Goed, ik heb het veranderd: hulp bij de boodschappen, elke woensdag, vanaf 25 november.");
    }
}
