package nl.handje.transcripts;

import static nl.handje.testing.MovableClock.at;

import org.junit.jupiter.api.Test;

/** Who would rather have somebody else after a single time is asked about what comes back each week. */
class RatherAnotherTest extends SeriesTestCase {
    @Test
    void an_asker_is_asked_about_the_series() {
        oneTimeIsDone();
        ben.taps("Ja, gelukt");
        ben.readsEverything();
        anna.taps("Niet zo goed");
        anna.readsEverything();
        anna.taps("Volgende keer een ander");
        anna.reads("Dat is goed. Ik onthoud het, en zeg het Ben niet.");
        anna.reads("Dit staat nog met Ben:\n• hulp bij de boodschappen, elke dinsdag om 10:00\n\n"
                + "Zal ik het afzeggen, en iemand anders zoeken?");
        anna.says("ja graag");
        anna.readsSomethingWith("Ben komt niet meer. Ik zoek iemand anders voor hulp bij de boodschappen.");
        anna.reads("Goed, het is afgezegd. Ben weet het.");
        ben.readsSomethingWith("Uw hulp aan Anna stopt");
    }

    @Test
    void a_helper_is_asked_about_the_series_and_may_go_on() {
        oneTimeIsDone();
        ben.taps("Ja, gelukt");
        ben.readsSomethingWith("Dank u wel!");
        ben.readsSomethingWith("Zou u Anna een volgende keer weer willen helpen?");
        anna.readsEverything();
        ben.says("liever iemand anders");
        ben.reads("Dat is goed. Ik onthoud het, en zeg het Anna niet.");
        ben.readsSomethingWith("Dit zou u nog doen voor Anna:", "elke dinsdag om 10:00");
        ben.says("nee, dat gaat door");
        ben.readsSomethingWith("Goed, het gaat door");
    }

    private void oneTimeIsDone() {
        itIsAgreed();
        anna.says("Kan iemand zondag om 12 uur een keer extra boodschappen doen?");
        anna.readsAll();
        anna.taps("Voor Handje");
        anna.readsAll();
        anna.taps("Ja");
        anna.readsAll();
        ben.readsAll();
        ben.taps("Dat doe ik");
        ben.readsAll();
        anna.readsAll();
        anna.taps("Ja, graag");
        town.clockMovesTo(at("2026-11-22T17:00"));
        anna.readsAll();
        ben.readsAll();
    }
}
