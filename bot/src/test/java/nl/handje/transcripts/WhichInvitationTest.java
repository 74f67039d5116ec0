package nl.handje.transcripts;

import java.time.Duration;
import nl.handje.testing.Helpers;
import nl.handje.testing.MovableClock;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who was asked more than one thing and answers in words is heard about the one that they mean. */
@Transcript
class WhichInvitationTest {
    @Autowired
    Town town;
    @Autowired
    MovableClock clock;
    @Autowired
    JdbcClient database;

    Neighbour riet;
    Neighbour anna;
    Neighbour kees;

    @BeforeEach
    void people() {
        clock.restart();
        Helpers.nobodyIsThere(town, database);
        riet = town.neighbour("Riet", "nl");
        anna = town.neighbour("Anna", "nl");
        kees = Helpers.dutch(town, "Kees", "Ik kan mensen rijden en klusjes doen, alle dagen");
        kees.readsEverything();
    }

    @Test
    void the_first_one_by_its_place_and_its_words() {
        twoAreAsked();
        kees.says("de eerste doe ik wel, kerk, geen probleem");
        kees.readsSomethingWith("Wat fijn! Het gaat om:", "kerk");
        riet.readsSomethingWith("Kees wil u graag helpen");
    }

    @Test
    void yes_to_one_and_no_to_the_other() {
        twoAreAsked();
        kees.says("church one yes, but I can be there at ten o'clock, hospital no sorry");
        kees.readsSomethingWith("It is about:", "Saturday");
        kees.readsSomethingWith("No problem, you need not do this:", "Thursday");
        riet.readsSomethingWith("Kees wil u graag helpen");
        anna.readsSomethingWith("nog niemand gevonden");
    }

    @Test
    void a_bare_yes_to_two_at_once_is_asked_about() {
        twoAreAsked();
        kees.says("ja hoor");
        kees.readsSomethingWith("Welke wilt u doen?");
        kees.says("die van donderdag");
        kees.readsSomethingWith("Wat fijn! Het gaat om:", "ziekenhuis");
        anna.readsSomethingWith("Kees wil u graag helpen");
    }

    @Test
    void a_no_taken_back_is_restored_while_it_is_looked_for() {
        twoAreAsked();
        kees.taps("Niet deze keer");
        kees.readsSomethingWith("Geen probleem");
        anna.readsSomethingWith("nog niemand gevonden");
        kees.says("nee wacht, ik zei ja tegen het ziekenhuis");
        kees.readsSomethingWith("Wat fijn! Het gaat om:", "ziekenhuis");
        anna.readsSomethingWith("Kees wil u graag helpen");
    }

    @Test
    void what_is_only_named_is_asked() {
        twoAreAsked();
        kees.says("nee de andere! die met de kerk");
        kees.readsSomethingWith("Bedoelt u dit:", "kerk").offering("Dat doe ik", "Niet deze keer");
        kees.says("ja");
        kees.readsSomethingWith("Wat fijn! Het gaat om:", "kerk");
        riet.readsSomethingWith("Kees wil u graag helpen");
    }

    @Test
    void long_after_the_first_a_yes_is_to_the_last() {
        asks(riet, "Kan iemand mij zaterdag om tien uur naar de kerk in Sittard rijden? 6131 AB");
        kees.readsSomethingWith("kerk");
        town.clockAdvances(Duration.ofMinutes(90));
        asks(anna, "Kan iemand mij donderdag om half drie naar het ziekenhuis in Sittard rijden? 6131 AB");
        kees.readsSomethingWith("ziekenhuis");
        kees.says("ja hoor");
        kees.readsSomethingWith("Wat fijn! Het gaat om:", "ziekenhuis");
        anna.readsSomethingWith("Kees wil u graag helpen");
    }

    private void twoAreAsked() {
        asks(riet, "Kan iemand mij zaterdag om tien uur naar de kerk in Sittard rijden? 6131 AB");
        kees.readsSomethingWith("kerk", "Zou u dat willen doen?");
        town.clockAdvances(Duration.ofMinutes(1));
        asks(anna, "Kan iemand mij donderdag om half drie naar het ziekenhuis in Sittard rijden? 6131 AB");
        kees.readsSomethingWith("ziekenhuis", "Zou u dat willen doen?");
    }

    private static void asks(Neighbour asker, String words) {
        asker.says(words);
        asker.readsSomethingWith("Mag ik bewaren");
        asker.taps("Ja, dat is goed");
        asker.readsSomethingWith("Klopt dit?");
        asker.says("ja");
        asker.readsSomethingWith("gevraagd");
    }
}
