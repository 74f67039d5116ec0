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

    @ParameterizedTest
    @ValueSource(strings = {
            "My daughter (16) struggles with chemistry, could someone help her on Thursday at five? 6136 DD",
            "Could somebody play chess with my dad on Friday evening, he's up for it, he lives at 6133 GG",
            "Hi, we moved here in September for my husband's job and I am home with a baby all day. Would anyone come for a coffee on Tuesday morning? 6131 KG"})
    void who_need_not_be_asked_is_not_asked_for(String words) {
        var tom = town.neighbour("Tom", "en");
        tom.says(words);
        tom.readsSomethingWith("May I keep what you write here");
        tom.says("yes fine");
        tom.readsSomethingWith("Is this right?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wie wil dinsdag om 4 uur met mijn zoontje van 9 lezen oefenen? 6133 LM",
            "Wij (2 gezinnen uit Eritrea) willen graag Nederlands oefenen met een mevrouw of meneer, elke woensdag. 6131 HB"})
    void in_dutch_who_need_not_be_asked_is_not_asked_for(String words) {
        var carla = town.neighbour("Carla", "nl");
        carla.says(words);
        carla.readsSomethingWith("Mag ik bewaren wat u hier schrijft");
        carla.says("ja prima");
        carla.readsSomethingWith("Klopt dit?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"My daughter needs help with her shopping on Friday at ten, she lives at 6136 DD",
            "Could somebody mow the lawn for my mum on Friday, she lives at 6136 DD"})
    void a_grown_child_and_a_mother_are_asked_first(String words) {
        var tom = town.neighbour("Tom", "en");
        tom.says(words);
        tom.readsSomethingWith("May I keep what you write here");
        tom.says("yes fine");
        tom.readsSomethingWith("Does that person know");
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
