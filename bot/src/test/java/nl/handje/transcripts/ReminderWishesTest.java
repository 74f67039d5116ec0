package nl.handje.transcripts;

import static nl.handje.testing.MovableClock.at;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long before an appointment somebody is reminded, as they wish: in words, by button, by their own clock. */
class ReminderWishesTest extends RemindedTestCase {
    @ParameterizedTest
    @CsvSource({"Herinner me een uur van tevoren, 25T14:30 26T13:30, de dag ervoor en 1 uur ervoor",
            "graag een half uur van tevoren, 25T14:30 26T14:00, de dag ervoor en een half uur ervoor",
            "kunt u mij drie kwartier van tevoren herinneren?, 25T14:30 26T13:45, de dag ervoor en 45 minuten ervoor",
            "anderhalf uur van tevoren is genoeg, 25T14:30 26T13:00, de dag ervoor en 1 en een half uur ervoor",
            "20 minuten ervoor, 25T14:30 26T14:10, de dag ervoor en 20 minuten ervoor",
            "alleen de dag ervoor, 25T14:30, de dag ervoor",
            "niet de dag ervoor, 26T12:30, 2 uur ervoor",
            "herinner mij alleen vier uur van tevoren, 26T10:30, 4 uur ervoor",
            "geen herinneringen meer, '', helemaal niet"})
    void said_in_words_it_holds_for_what_is_agreed_already(String words, String moments, String told) {
        agree(anna, ben, "2026-11-26T14:30");
        ben.says(words);
        ben.reads("Goed. Zo herinner ik u voortaan aan een afspraak: " + told + ".");
        assertThat(moments(ben)).isEqualTo(moments);
        assertThat(moments(anna)).isEqualTo("25T14:30 26T12:30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"remind me an hour before", "an hour in advance please",
            "could you remind me 60 minutes ahead"})
    void in_english(String words) {
        var mary = met("Mary", "en");
        mary.says(words);
        mary.reads("All right. From now on I remind you of an appointment: the day before and 1 hour before.");
    }

    @Test
    void by_button_and_back_to_the_usual() {
        agree(anna, ben, "2026-11-26T14:30");
        ben.says("instellingen");
        ben.readsSomethingWith("Zo staat het nu");
        ben.taps("Herinneringen");
        ben.reads("Zo herinner ik u aan een afspraak: de dag ervoor en 2 uur ervoor. Wat wilt u anders? "
                + "U kunt het ook typen, zoals ‘een uur van tevoren’.")
                .offering("Niet de dag ervoor", "een half uur ervoor", "1 uur ervoor", "4 uur ervoor",
                        "Alleen de dag ervoor");
        ben.taps("4 uur ervoor");
        ben.readsSomethingWith("de dag ervoor en 4 uur ervoor");
        ben.taps("Niet de dag ervoor");
        ben.readsSomethingWith("aan een afspraak: 4 uur ervoor.").offering("Ook de dag ervoor", "een half uur ervoor",
                "1 uur ervoor", "2 uur ervoor", "Alleen de dag ervoor");
        assertThat(moments(ben)).isEqualTo("26T10:30");
        ben.says("gewone herinneringen graag");
        ben.readsSomethingWith("de dag ervoor en 2 uur ervoor");
        assertThat(moments(ben)).isEqualTo("25T14:30 26T12:30");
    }

    @Test
    void who_lives_by_another_clock_is_left_alone_in_their_own_night() {
        agree(anna, ben, "2026-11-26T14:30");
        ben.says("Mijn tijdzone is Curaçao");
        ben.reads(
                "Goed. Ik houd me voortaan aan de tijd bij u. Bij u is het nu 05:00. Een tijd die ik noem, is altijd "
                        + "de tijd hier.");
        assertThat(moments(ben)).isEqualTo("25T14:30 26T01:00");
    }

    @Test
    void what_was_told_already_is_not_told_again_by_another_wish() {
        agree(anna, ben, "2026-11-26T14:30");
        town.clockMovesTo(at("2026-11-25T15:00"));
        ben.readsSomethingWith("U helpt Anna morgen");
        anna.readsSomethingWith("Ben komt u morgen");
        ben.says("niet de dag ervoor");
        ben.readsSomethingWith("Goed.");
        ben.says("ook de dag ervoor");
        ben.readsSomethingWith("Goed.");
        assertThat(moments(ben)).isEqualTo("26T12:30");
    }
}
