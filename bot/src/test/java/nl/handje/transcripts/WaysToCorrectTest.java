package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.handje.learning.Acquainted;
import nl.handje.resident.ResidentId;
import nl.handje.testing.Neighbour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever way somebody puts right what was understood, the line that is kept says both readings. */
class WaysToCorrectTest extends CorrectedTestCase {
    @Autowired
    Acquainted acquainted;

    @Test
    void who_offers_instead_of_asks_corrects_the_first_words() {
        anna.says("Kan iemand mij donderdag om half drie naar het ziekenhuis in Sittard rijden?");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("nee ik bedoel dat ik zelf mensen naar het ziekenhuis kan rijden");
        anna.readsSomethingWith("Wanneer zou het u uitkomen?");
        anna.says("doordeweeks");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("9711 AB");
        anna.readsSomethingWith("Klopt dit?");
        anna.taps("Ja");
        anna.readsSomethingWith("Dank u wel");
        isAskedTheNextDay();
        anna.taps("Ja");
        anna.readsSomethingWith("Ik bewaar de zin");
        assertThat(lines(anna)).singleElement().asString()
                .startsWith("NL THE_OTHER_WAY ASK|TRANSPORT|SELF| > OFFER|TRANSPORT|SELF| : Kan iemand mij");
    }

    @Test
    void names_to_mask_are_those_of_the_two_who_agreed() {
        var ben = town.neighbour("Benjamin", "nl");
        confirms(ben, "Ik kan wel eens iemand rijden, behalve in het weekend");
        assertThat(acquainted.namesAround(idOf(ben))).isEmpty();
        confirms(anna, "Kan iemand mij donderdag om half drie naar het ziekenhuis in Zwolle rijden?");
        ben.readsAll();
        ben.says("dat doe ik").readsAll();
        anna.readsAll();
        anna.says("ja graag").readsAll();
        ben.readsAll();
        assertThat(acquainted.namesAround(idOf(anna))).containsExactlyInAnyOrder("Anna", "Benjamin");
    }

    @Test
    void a_button_between_two_readings_corrects_the_likelier_one() {
        anna.says("rolstoel duwen in het park");
        anna.readsSomethingWith("Zoekt u hulp, of wilt u iemand helpen?");
        anna.taps("Ik zoek hulp");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wanneer");
        anna.says("donderdag om tien uur");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("6131 AB");
        anna.readsSomethingWith("Klopt dit?");
        anna.taps("Ja");
        anna.readsSomethingWith("coördinator");
        isAskedTheNextDay();
        anna.taps("Ja");
        anna.readsSomethingWith("Ik bewaar de zin");
        assertThat(lines(anna)).containsExactly(
                "NL CHOSEN OFFER|WALK|SELF| > ASK|WALK|SELF| : rolstoel duwen in het park");
    }

    @Test
    void not_for_me_but_for_my_mother() {
        anna_asks("Kan iemand donderdag om tien uur boodschappen doen?");
        anna.says("nee, het is niet voor mij maar voor mijn moeder, en zij weet ervan");
        anna.readsSomethingWith("postcode");
        anna.says("6131 AB");
        anna.readsSomethingWith("Klopt dit?");
        anna.taps("Ja");
        anna.readsSomethingWith("coördinator");
        isAskedTheNextDay();
        anna.taps("Ja");
        anna.readsSomethingWith("Ik bewaar de zin");
        assertThat(lines(anna)).singleElement().asString()
                .startsWith("NL CHANGED ASK|GROCERIES|SELF| > ASK|GROCERIES|OTHER| : ");
    }

    @Test
    void in_english_as_well() {
        anna = town.neighbour("Anna", "en");
        anna.says(
                "Could somebody drive me to the hospital in Sittard on Thursday at half past two? Anna, +447911123456");
        anna.readsSomethingWith("May I keep what you write here");
        anna.taps("Yes, that is fine");
        anna.readsSomethingWith("postcode");
        anna.says("6131 AB");
        anna.readsSomethingWith("Is this right?");
        anna.taps("Change");
        anna.readsAll();
        anna.taps("What");
        anna.readsAll();
        anna.taps("Groceries");
        anna.readsAll();
        anna.taps("Yes");
        anna.readsSomethingWith("coordinator");
        isAskedTheNextDay("May I keep your sentence of that day, without names and numbers, to learn from it?")
                .offering("Yes", "No");
        anna.says("yes");
        anna.readsSomethingWith("I keep the sentence without names and numbers.");
        assertThat(lines(anna)).containsExactly("EN CHANGED ASK|TRANSPORT|SELF|PERSONAL_DATA > ASK|GROCERIES|SELF| : "
                + "Could somebody drive me to the hospital in Sittard on Thursday at half past two? [name], [phone]");
    }

    private static void confirms(Neighbour neighbour, String what) {
        neighbour.says(what).readsAll();
        neighbour.taps("Ja, dat is goed").readsAll();
        neighbour.says("8011 AA").readsAll();
        neighbour.taps("Ja").readsAll();
    }

    private ResidentId idOf(Neighbour neighbour) {
        return new ResidentId(database.sql("select id from resident where chat = ?").param(neighbour.chat())
                .query(UUID.class).single());
    }
}
