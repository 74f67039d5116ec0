package nl.handje.transcripts;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import nl.handje.testing.Helpers;
import nl.handje.testing.MovableClock;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the clock asks in between takes a bare no, and not a sentence that begins with one: no ask is lost by it. */
@Transcript
class NoWithMoreTest {
    @Autowired
    Town town;
    @Autowired
    MovableClock clock;
    @Autowired
    JdbcClient database;

    Neighbour anna;
    Neighbour ben;

    @BeforeEach
    void people() {
        clock.restart();
        Helpers.nobodyIsThere(town, database);
        anna = town.neighbour("Anna", "nl");
        ben = Helpers.dutch(town, "Ben", "Ik wil wel boodschappen doen");
    }

    @Test
    void what_answers_the_question_before_goes_there() {
        isAskedInBetween();
        anna.says("nee niet voor mij, voor mijn zoon. iemand moet zijn hond uitlaten");
        anna.readsSomethingWith("");
    }

    @Test
    void no_and_something_else_is_asked_about() {
        isAskedWhetherItIsNeeded();
        anna.says("nee de andere bedoel ik");
        anna.reads("Ik weet niet goed wat u bedoelt. Gaat het hierover?");
        anna.readsSomethingWith("Zoekt u dit nog?").offering("Ja, nog steeds", "Iets veranderen", "Niet meer nodig");
        anna.says("nee hoor, dank u wel");
        anna.readsSomethingWith("Goed, ik zoek niet verder");
    }

    @Test
    void in_so_many_words_it_is_not_needed_any_more() {
        isAskedWhetherItIsNeeded();
        anna.says("nee, het hoeft niet meer, mijn dochter was er gisteren");
        anna.readsSomethingWith("Goed, ik zoek niet verder");
    }

    @Test
    void after_its_time_another_matter_does_not_lay_it_to_rest() {
        isAskedWhetherItIsNeeded();
        town.clockMovesTo(at("2026-11-28T10:00"));
        anna.readsSomethingWith("De tijd is voorbij");
        anna.says("nee die andere, met de gordijnen in de ochtend");
        anna.reads("Ik weet niet goed wat u bedoelt. Gaat het hierover?");
        anna.readsSomethingWith("Zal ik het opnieuw vragen?").offering("Ja, voor morgen", "Een andere dag",
                "Nee, laat maar");
        anna.says("nee laat maar zitten hoor");
        anna.reads("Goed, dan laat ik het rusten.");
    }

    private void isAskedInBetween() {
        asks();
        town.clockMovesTo(at("2026-11-25T08:30"));
        anna.says("/vraag");
        anna.readsSomethingWith("Waar kan een buur u mee helpen?");
        town.clockAdvances(Duration.ofHours(2));
        anna.readsSomethingWith("Zoekt u dit nog?");
    }

    private void isAskedWhetherItIsNeeded() {
        asks();
        town.clockMovesTo(at("2026-11-25T11:00"));
        anna.readsSomethingWith("Zoekt u dit nog?");
    }

    private void asks() {
        anna.says("Kan iemand vrijdag boodschappen voor mij doen? 6131 AB");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Klopt dit?");
        anna.says("ja");
        anna.readsSomethingWith("aan één buur gevraagd");
        ben.readsSomethingWith("Zou u dat willen doen?");
        ben.taps("Niet deze keer");
        ben.readsSomethingWith("Geen probleem");
        anna.readsSomethingWith("Ik heb nog niemand gevonden");
    }

    private static ZonedDateTime at(String moment) {
        return LocalDateTime.parse(moment).atZone(ZoneId.of("Europe/Amsterdam"));
    }
}
