package nl.handje.transcripts;

import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands on a button can be said instead, also with other little words, a slip, or put in another way. */
@Transcript
class SaidButtonsTest {
    @Autowired
    Town town;

    private Neighbour wasAskedWhetherItIsAnother() {
        var anna = town.neighbour("Anna", "nl");
        anna.says(
                "goedemorgen, ik ben Anna. sinds mijn man dood is zit ik hele dagen alleen en nu is de lamp in de gang ook kapot");
        anna.reads("Wat verdrietig. Goed dat u het vertelt.");
        anna.readsSomethingWith("Mag ik bewaren wat u hier schrijft");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wanneer hebt u hulp nodig?");
        anna.says("voor vrijdag, 6131 AB");
        anna.readsSomethingWith("Klopt dit?");
        anna.says("die lamp dan? dat is wat ik eigenlijk wil, iemand die een nieuwe lamp indraait");
        anna.reads("Is dat een nieuwe vraag, of hoort het bij waar we mee bezig zijn?").offering("Een nieuwe vraag",
                "Het hoort erbij");
        return anna;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Het hoort erbij", "dat hoort erbij", "het hoort er bij", "ja dat hoort erbij hoor",
            "ht hoort erbij",
            "hoort bij dezelfde vraag", "allebei in één keer graag"})
    void what_belongs_to_it_is_added(String words) {
        var anna = wasAskedWhetherItIsAnother();
        anna.says(words);
        anna.reads("Goed, dat staat er nu bij.");
        anna.readsSomethingWith("Klopt dit?", "gezelschap en hulp bij een klus", "iemand die een nieuwe lamp indraait");
    }

    @ParameterizedTest
    @ValueSource(strings = {"een nieuwe vraag", "nieuwe vraag", "dat is een nieuwe", "doe maar apart: andere vraag"})
    void a_new_ask_waits_until_the_first_is_done(String words) {
        var anna = wasAskedWhetherItIsAnother();
        anna.says(words);
        anna.reads("Dat heb ik genoteerd. Daar kom ik zo op terug.");
        anna.readsSomethingWith("Klopt dit?", "U zoekt gezelschap en hulp bij een klus,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it belongs to it", "that belongs to it", "same thing really", "both please"})
    void in_english_too(String words) {
        var bea = town.neighbour("Bea", "en");
        bea.says("I'm alone the whole day since my husband died, I would like some company");
        bea.reads("I am so sorry to hear that. Thank you for telling me.");
        bea.readsSomethingWith("May I keep what you write here");
        bea.taps("Yes, that is fine");
        bea.readsSomethingWith("When do you need help?");
        bea.says("before Friday, 6131 AB");
        bea.readsSomethingWith("Is this right?");
        bea.says("the lamp? that is what I really want, somebody who puts in a new lamp");
        bea.reads("Is that a new question, or does it belong to what we are doing?").offering("A new question",
                "It belongs to it");
        bea.says(words);
        bea.reads("Good, I have added it.");
        bea.readsSomethingWith("Is this right?", "a new lamp");
    }
}
