package nl.handje.transcripts;

import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever asks for somebody else tells in their own words whether the other knows of it. */
@Transcript
class TheyAgreeTest {
    @Autowired
    Town town;

    private Neighbour asksForHerNeighbour() {
        var carla = town.neighbour("Carla", "nl");
        carla.says(
                "mijn buurvrouw van 84 moet dinsdag om kwart over 9 naar de oogarts in geleen, wie kan haar rijden?");
        carla.readsSomethingWith("Mag ik bewaren wat u hier schrijft");
        carla.says("ja prima");
        carla.readsSomethingWith("Weet die persoon ervan, en is het goed?");
        return carla;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ze weet het en vindt het goed", "ja dat weet ze hoor", "heb ik gevraagd, mag",
            "zij vroeg het zelf"})
    void who_knows_of_it_is_not_asked_again(String words) {
        var carla = asksForHerNeighbour();
        carla.says(words);
        carla.readsSomethingWith("Wat is de postcode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nee ze weet nog van niets", "dat moet ik eerst vragen", "nog niet gevraagd",
            "nee dat weet ze niet"})
    void who_does_not_know_of_it_is_asked_first(String words) {
        var carla = asksForHerNeighbour();
        carla.says(words);
        carla.readsSomethingWith("Vraag het eerst even.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"she knows and is fine with it", "yes I asked her"})
    void in_english_who_knows_of_it_is_not_asked_again(String words) {
        var tom = asksForHisMother();
        tom.says(words);
        tom.readsSomethingWith("postcode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"she doesn't know yet", "not yet, I'll ask her first"})
    void in_english_who_does_not_know_of_it_is_asked_first(String words) {
        var tom = asksForHisMother();
        tom.says(words);
        tom.readsSomethingWith("Please ask them first.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no rush", "there is no rush", "not urgent", "no hurry at all"})
    void no_rush_says_neither_yes_nor_no(String words) {
        var tom = asksForHisMother();
        tom.says(words);
        tom.readsSomethingWith("Does the other person know that you are asking?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"geen haast", "geen haast hoor", "is niet dringend"})
    void in_dutch_no_rush_says_neither_yes_nor_no(String words) {
        var carla = asksForHerNeighbour();
        carla.says(words);
        carla.readsSomethingWith("Weet de ander dat u dit vraagt?");
    }

    private Neighbour asksForHisMother() {
        var tom = town.neighbour("Tom", "en");
        tom.says("Can somebody drive my mother to the dentist on Tuesday at nine?");
        tom.readsSomethingWith("May I keep what you write here");
        tom.says("yes fine");
        tom.readsSomethingWith("Does that person know");
        return tom;
    }
}
