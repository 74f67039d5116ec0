package nl.handje.transcripts;

import nl.handje.testing.Helpers;
import nl.handje.testing.MovableClock;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Neighbours who said nothing yet do not read who somebody is, that a house is empty, or where its key is. */
@Transcript
class KeptFromStrangersTest {
    @Autowired
    Town town;
    @Autowired
    MovableClock clock;
    @Autowired
    JdbcClient database;

    @BeforeEach
    void nobody() {
        clock.restart();
        Helpers.nobodyIsThere(town, database);
    }

    @Test
    void the_name_the_street_and_the_empty_house() {
        var ben = Helpers.dutch(town, "Ben", "Ik wil wel honden uitlaten");
        var joost = town.neighbour("Joost", "nl");
        joost.says(
                "Hoi, Joost hier, wie kan vrijdag om 12 uur mijn grote hond uitlaten want ik zit de hele dag op cursus");
        joost.readsSomethingWith("Mag ik bewaren");
        joost.taps("Ja, dat is goed");
        joost.readsSomethingWith("Wat is uw postcode?");
        joost.says("6131");
        joost.readsSomethingWith("Klopt dit?", "Wie kan mijn grote hond uitlaten’");
        joost.taps("Ja");
        joost.readsSomethingWith("Dank u, ik ga op zoek");
        ben.readsSomethingWith("Wie kan mijn grote hond uitlaten’");
        joost.says("de sleutel hangt in het kastje naast de deur");
        joost.reads(
                "Dat zet ik er niet bij, want buren lezen het al voor zij ja zeggen. Vertel het straks aan wie komt. "
                        + "Ik blijf zoeken.");
    }

    @Test
    void living_alone_in_english() {
        var ben = Helpers.english(town, "Ben", "I can do shopping");
        var margaret = town.neighbour("Margaret", "en");
        margaret.says("Could someone get my groceries on Friday? Only light bags please. "
                + "I am 79 and living alone.");
        margaret.readsSomethingWith("May I keep");
        margaret.taps("Yes, that is fine");
        margaret.readsSomethingWith("What is your postcode?");
        margaret.says("6131");
        margaret.readsSomethingWith("Is this right?", "Only light bags please");
        margaret.taps("Yes");
        margaret.readsSomethingWith("Thank you");
        ben.readsSomethingWith("Only light bags please.” Would you like");
        margaret.says("the key is under the mat");
        margaret.reads(
                "I do not add that, for neighbours read it before they say yes. Tell it later to the one who comes. "
                        + "I keep looking.");
    }

    @Test
    void what_is_told_by_itself_leaves_no_scraps() {
        var dave = town.neighbour("Dave", "en");
        dave.says("need sum1 2 walk my dog sat n sun morning, sittard 6131");
        dave.readsSomethingWith("May I keep");
        dave.taps("Yes, that is fine");
        dave.readsSomethingWith("Is this right?", "“need sum1 2 walk my dog”");
        dave.says("never mind").readsAll();
    }
}
