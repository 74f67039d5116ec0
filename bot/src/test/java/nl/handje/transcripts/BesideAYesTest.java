package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.testing.Helpers;
import nl.handje.testing.InPlain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What neighbours say beside a yes to each other reaches the other. */
class BesideAYesTest extends HelpingTestCase {
    @Autowired
    InPlain inPlain;

    @BeforeEach
    void ben_is_asked() {
        ben = Helpers.dutch(town, "Ben", "Ik kan wel eens klussen, altijd");
        anna = town.neighbour("Anna", "nl");
        anna.says("Wie kan donderdag om twee uur een lamp ophangen? 6131 AB");
        anna.readsAll();
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Klopt dit?");
        anna.taps("Ja");
        forgotten();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ja hoor, zal ik een trapje meenemen?|zal ik een trapje meenemen?",
            "ja dat doe ik. Ik heb wel mijn hond bij me, is dat erg?|dat doe ik. Ik heb wel mijn hond bij me, is dat erg?",
            "graag! Wat voor lamp is het eigenlijk|Wat voor lamp is het eigenlijk",
            "yes sure, is it a heavy lamp? my back is bad|is it a heavy lamp? my back is bad"})
    void the_asker_reads_it_as_soon_as_it_is_agreed(String yes, String beside) {
        ben.says(yes);
        ben.readsSomethingWith("");
        ben.readsSomethingWith("");
        anna.readsSomethingWith("Ben wil u graag helpen");
        anna.says("ja graag");
        anna.readsSomethingWith("Afgesproken!");
        anna.reads("Ben: " + beside);
        ben.readsAll();
        assertThat(database.sql("select beside from invitation").query(String.class).list()).containsOnlyNulls();
    }

    @Test
    void it_is_told_that_it_is_kept_and_nobody_can_read_it_in_the_table() {
        ben.says("ja hoor, zal ik een trapje meenemen? mijn nummer is 06-12345678");
        ben.readsSomethingWith("Wat fijn!");
        ben.reads("Wat u erbij schreef, breng ik over zodra het is afgesproken.");
        anna.readsSomethingWith("Ben wil u graag helpen");
        assertThat(database.sql("select beside from invitation").query(String.class).single()).doesNotContain("trapje");
        anna.taps("Ja, graag");
        anna.readsSomethingWith("Afgesproken!");
        anna.reads("Ben: zal ik een trapje meenemen? mijn nummer is [telefoonnummer]");
        ben.readsSomethingWith("Afgesproken!");
    }

    @Test
    void at_a_time_of_their_own_as_well() {
        ben.says("ik kan wel maar pas om 4 uur, en mag mijn broer mee? die is sterker");
        ben.readsSomethingWith("Ik vraag nu of het dan kan: op donderdag 26 november om 16:00.");
        ben.readsSomethingWith("Wat u erbij schreef");
        anna.readsSomethingWith("Wel op een andere tijd");
        anna.taps("Ja, graag");
        anna.readsSomethingWith("Afgesproken!");
        anna.readsSomethingWith("mag mijn broer mee?");
        ben.readsSomethingWith("Afgesproken!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja hoor, dat doe ik graag", "dat wil ik wel voor u doen", "ok, ik kom donderdag wel",
            "ja prima, om twee uur is goed"})
    void a_yes_and_no_more_is_not_brought_over(String yes) {
        ben.says(yes);
        ben.readsSomethingWith("");
        anna.readsSomethingWith("Ben wil u graag helpen");
        anna.taps("Ja, graag");
        anna.readsSomethingWith("Afgesproken!");
        ben.readsSomethingWith("Afgesproken!");
    }

    @Test
    void who_falls_away_takes_their_words_along() {
        ben.says("ja hoor, zal ik een trapje meenemen?");
        forgotten();
        ben.taps("Toch niet");
        forgotten();
        assertThat(database.sql("select beside from invitation").query(String.class).list()).containsOnlyNulls();
    }

    @Test
    void what_the_asker_says_beside_their_yes_goes_over_at_once() {
        ben.taps("Dat doe ik");
        forgotten();
        anna.says("ja hoor prima, zeg maar dat ik op 2 hoog woon");
        anna.readsSomethingWith("Afgesproken!");
        anna.reads("Doorgegeven aan Ben.");
        ben.readsSomethingWith("Afgesproken!");
        ben.readsSomethingWith("dat ik op 2 hoog woon");
    }
}
