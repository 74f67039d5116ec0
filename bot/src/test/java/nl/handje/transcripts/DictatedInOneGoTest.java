package nl.handje.transcripts;

import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A whole story without a full stop: each thing that is asked in it is heard, and for whom. */
@Transcript
class DictatedInOneGoTest {
    @Autowired
    Town town;

    @Test
    void what_is_said_in_passing_at_the_end_is_not_lost_in_dutch() {
        var hans = town.neighbour("Hans", "nl");
        hans.says("goedemiddag ja met hans hier ik zit dus met het volgende probleem mijn vrouw ligt in het ziekenhuis"
                + " en ik kan zelf niet meer autorijden vanwege mijn ogen dus ik zoek eigenlijk iemand die mij"
                + " morgenmiddag naar haar toe kan brengen naar zuyderland in geleen om een uur of twee en o ja"
                + " de vuilnis moet ook nog buiten gezet worden donderdag 6131 AB");
        hans.reads("U noemt twee dingen. We doen ze één voor één.");
        hans.readsSomethingWith("Mag ik bewaren");
        hans.taps("Ja, dat is goed");
        hans.readsSomethingWith("Klopt dit? U zoekt een rit naar het ziekenhuis Zuyderland in Geleen",
                "op maandag 23 november om 14:00");
        hans.taps("Ja");
        hans.readsSomethingWith("");
        hans.readsSomethingWith("We gaan verder");
        hans.readsSomethingWith("hulp bij een klus", "op donderdag 26 november");
    }

    @Test
    void what_is_said_in_passing_at_the_end_is_not_lost_in_english() {
        var hans = town.neighbour("Hans", "en");
        hans.says("hi this is hans my wife is in hospital and i can't drive any more because of my eyes so i am looking"
                + " for somebody to take me to the hospital in geleen tomorrow at two and oh yes the bins need to be"
                + " put out on thursday as well 6131 AB");
        hans.reads("You mention two things. Let us take them one by one.");
        hans.readsSomethingWith("May I keep");
        hans.taps("Yes, that is fine");
        hans.readsSomethingWith("Is this right? You are looking for a lift", "on Monday 23 November at 14:00");
        hans.taps("Yes");
        hans.readsSomethingWith("");
        hans.readsSomethingWith("Let us go on");
        hans.readsSomethingWith("help with an odd job", "on Thursday 26 November");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "nl|Mijn moeder ligt in het ziekenhuis, kan iemand mij donderdag om 2 uur naar haar toe brengen? 6131 AB|Klopt dit? U zoekt een rit",
            "en|My mother is in hospital, can somebody drive me to her on Thursday at 2? 6131 AB|Is this right? You are looking for a lift"})
    void who_is_taken_there_is_the_writer(String language, String words, String readBack) {
        var anna = town.neighbour("Anna", language);
        anna.says(words);
        anna.readsSomethingWith("Handje");
        anna.says(language.equals("nl") ? "ja" : "yes");
        anna.readsSomethingWith(readBack);
    }
}
