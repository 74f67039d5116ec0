package nl.handje.transcripts;

import org.junit.jupiter.api.Test;

/** Who is new to the language, and to what is asked of them. */
class NewcomersTest extends StrangerTestCase {
    @Test
    void a_newcomer_asks_what_the_words_mean() {
        var amir = toTheReadBack("nl", "ik heb brief van gemeente niet begrijp", "Ja, dat is goed", "morgen");
        amir.says("is gratis?");
        amir.reads("Het kost niets. Buren helpen elkaar zonder betaling.");
        amir.readsSomethingWith("Klopt dit?");
        amir.says("wat betekent klopt dit");
        amir.readsSomethingWith("Zo weet ik zeker dat ik u goed begrijp.");
        amir.readsSomethingWith("Klopt dit?");
        amir.says("mijn nederlands niet goed");
        amir.reads("Dat geeft niet. Korte zinnen zijn genoeg. Engels mag ook.");
        amir.readsSomethingWith("Klopt dit?");
    }

    @Test
    void a_newcomer_asks_what_the_words_mean_in_english() {
        var amir = toTheReadBack("en", "i have letter from gemeente i not understand", "Yes, that is fine", "tomorrow");
        amir.says("is free?");
        amir.reads("It is free. Neighbours help each other without payment.");
        amir.readsSomethingWith("Is this right?");
        amir.says("what does this mean");
        amir.readsSomethingWith("This way I am sure that I understand you.");
        amir.readsSomethingWith("Is this right?");
        amir.says("my english not so good");
        amir.reads("That is fine. Short sentences are enough. Dutch is fine too.");
        amir.readsSomethingWith("Is this right?");
    }

    @Test
    void what_is_told_at_the_postcode_is_thanked_for() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("Kan iemand morgen boodschappen voor mij doen?");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("er is een trap van drie treden");
        anna.reads("Dank u, dat onthoud ik.");
        anna.readsSomethingWith("Wat is uw postcode?");
    }

    @Test
    void four_digits_behind_everything_are_a_postcode() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("Kan iemand morgen boodschappen voor mij doen? 6131");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.taps("Ja, dat is goed");
        anna.reads("Klopt dit? U zoekt hulp bij de boodschappen, op maandag 23 november. U woont in 6131.");
        var rose = town.neighbour("Rose", "en");
        rose.says("Can somebody do my shopping tomorrow? I live in 6131.");
        rose.readsSomethingWith("May I keep");
        rose.taps("Yes, that is fine");
        rose.readsSomethingWith("You live in 6131.");
    }

    @Test
    void four_digits_of_a_year_are_none() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("Kan iemand boodschappen voor mij doen op 3 december 2026");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wat is uw postcode?");
    }

    @Test
    void it_does_not_matter_is_an_answer() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("Kan iemand mijn gras maaien?");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wanneer hebt u hulp nodig?");
        anna.says("maakt niet uit hoor");
        anna.readsSomethingWith("Wat is uw postcode?");
        var rose = town.neighbour("Rose", "en");
        rose.says("Can somebody mow my lawn?");
        rose.readsSomethingWith("May I keep");
        rose.taps("Yes, that is fine");
        rose.readsSomethingWith("When do you need help?");
        rose.says("does not matter");
        rose.readsSomethingWith("What is your postcode?");
    }

    @Test
    void words_without_a_verb_are_asked_about() {
        var kees = town.neighbour("Kees", "nl");
        kees.says("hond zaterdag");
        kees.reads("Zoekt u hulp, of wilt u iemand helpen?").offering(BEGINNINGS);
        kees.taps("Ik zoek hulp");
        kees.readsSomethingWith("Mag ik bewaren");
        var bo = town.neighbour("Bo", "en");
        bo.says("dog saturday");
        bo.reads("Are you looking for help, or would you like to help somebody?");
    }

    @Test
    void help_with_the_words_can_be_asked_for_by_anybody() {
        var truus = toTheReadBack("nl", "ik zoek iemand voor de boodschappen", "Ja, dat is goed", "dinsdag");
        truus.says("help mij met de woorden");
        truus.readsSomethingWith("Zal ik het zo zeggen?").offering("Kort", "Vriendelijk", "Met een reden");
        truus.says("Vriendelijk");
        truus.readsSomethingWith("Buren lezen: ‘Dag buur! Zou u mij willen helpen?");
        var rose = toTheReadBack("en", "I need somebody for the shopping", "Yes, that is fine", "Tuesday");
        rose.says("help me with the words");
        rose.readsSomethingWith("Short", "Friendly");
    }
}
