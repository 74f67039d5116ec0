package nl.handje.transcripts;

import java.time.Duration;
import java.time.LocalDateTime;
import nl.handje.testing.MovableClock;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.TownTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who falls silent over a question is asked once, kindly, and nothing is lost. */
@TownTest
class SilenceTest {
    @Autowired
    Town town;

    Neighbour anna;

    @BeforeEach
    void somebody() {
        anna = town.neighbour("Anna", "nl");
    }

    @AfterEach
    void everything_was_read_and_nothing_stays_open() {
        town.nothingElseWasSaid();
        anna.says("/cancel").readsAll();
    }

    private Neighbour asked() {
        var she = town.neighbour("Anna", "nl");
        she.says("Kan iemand zaterdagochtend mijn heg snoeien?");
        she.readsSomethingWith("Mag ik bewaren wat u hier schrijft");
        she.taps("Ja, dat is goed");
        she.readsSomethingWith("Wat is uw postcode?");
        return she;
    }

    private Neighbour askedInEnglish() {
        var she = town.neighbour("Anna", "en");
        she.says("Can somebody trim my hedge on Saturday morning?");
        she.readsSomethingWith("May I keep what you write here");
        she.taps("Yes, that is fine");
        she.readsSomethingWith("What is your postcode?");
        return she;
    }

    @Test
    void who_falls_silent_is_nudged_once_and_nothing_is_lost() {
        anna = asked();
        town.clockAdvances(Duration.ofHours(19));
        town.nothingElseWasSaid();
        town.clockAdvances(Duration.ofHours(5));
        anna.reads("Dag Anna. U was gisteren met iets bezig. Ik heb het voor u bewaard. Wilt u verder? Het hoeft niet.")
                .offering("Ja, verder", "Nee, laat maar");
        town.clockAdvances(Duration.ofDays(3));
        town.nothingElseWasSaid();
        anna.says("ja");
        anna.readsSomethingWith("We gaan verder met wat u eerder schreef.");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("6131 AB");
        anna.readsSomethingWith("Klopt dit?", "zaterdag 28 november");
    }

    @Test
    void who_answers_the_nudge_with_the_answer_itself_need_not_say_yes_first() {
        anna = askedInEnglish();
        town.clockAdvances(Duration.ofHours(24));
        anna.readsSomethingWith("We had not finished yet.").offering("Yes, go on", "No, leave it");
        anna.says("6131 AB");
        anna.readsSomethingWith("Is this right?", "Saturday 28 November");
    }

    @Test
    void nobody_is_nudged_at_night() {
        town.clockMovesTo(LocalDateTime.parse("2026-11-22T09:00").atZone(MovableClock.ZONE));
        anna = asked();
        town.clockMovesTo(LocalDateTime.parse("2026-11-23T07:30").atZone(MovableClock.ZONE));
        town.nothingElseWasSaid();
        town.clockMovesTo(LocalDateTime.parse("2026-11-23T08:01").atZone(MovableClock.ZONE));
        anna.readsSomethingWith("Wilt u verder?");
    }

    @Test
    void after_weeks_it_is_put_away_and_told_when_they_write_again() {
        anna = asked();
        town.clockAdvances(Duration.ofHours(24));
        anna.readsSomethingWith("Wilt u verder?");
        town.clockAdvances(Duration.ofDays(40));
        town.nothingElseWasSaid();
        anna.says("goedemorgen");
        anna.readsSomethingWith("Dat heb ik nu weggelegd.");
        anna.readsSomethingWith("Ik ben Handje");
    }
}
