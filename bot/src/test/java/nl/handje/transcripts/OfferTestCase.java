package nl.handje.transcripts;

import nl.handje.testing.Helpers;
import nl.handje.testing.MovableClock;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ben, who wants to do something for others. */
@Transcript
abstract class OfferTestCase {
    @Autowired
    Town town;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    Neighbour ben;

    @BeforeEach
    void ben() {
        clock.restart();
        Helpers.nobodyIsThere(town, database);
        ben = town.neighbour("Ben", "nl");
    }

    String thanksFor(String offer) {
        var helper = town.neighbour("Nog iemand", "nl");
        helper.says(offer);
        helper.readsAll();
        helper.taps("Ja, dat is goed");
        helper.readsAll();
        helper.says("6131 GH");
        helper.readsAll();
        helper.says("ja");
        return helper.readsAll().orElseThrow().text();
    }

    void asks(String words, String answered) {
        var anna = town.neighbour("Anna", "nl");
        anna.says(words);
        anna.readsAll();
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Klopt dit?");
        anna.taps("Ja");
        anna.readsSomethingWith(answered);
    }

    void offers(String words) {
        ben.says(words);
        ben.readsSomethingWith("Mag ik bewaren");
        ben.taps("Ja, dat is goed");
        ben.readsSomethingWith("Wat is uw postcode?");
        ben.says("6131 GH");
    }

    String offers() {
        return database.sql("select string_agg(categories, ' ' order by offered_at) from offer where state = 'ACTIVE'")
                .query(String.class).single();
    }
}
