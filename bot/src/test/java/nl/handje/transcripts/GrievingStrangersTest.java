package nl.handje.transcripts;

import org.junit.jupiter.api.Test;

/** Who grieves, or was in danger a moment ago. */
class GrievingStrangersTest extends StrangerTestCase {
    @Test
    void who_grieves_is_read_and_given_time() {
        var ria = town.neighbour("Ria", "nl");
        ria.says("mijn man is vorige week overleden");
        ria.readsSomethingWith("Wat verdrietig.");
        ria.says("het huis is zo stil");
        ria.reads("Ik lees wat u schrijft. Vertel gerust verder, als u dat wilt.")
                .offering("Iemand die langskomt", "Iemand die mij belt", "Ja, een mens graag");
        ria.says("ja");
        ria.readsSomethingWith("Mag ik bewaren");
        ria.taps("Ja, dat is goed");
        ria.readsSomethingWith("Wanneer hebt u hulp nodig?");
        ria.says("maakt niet uit");
        ria.readsSomethingWith("Wat is uw postcode?");
        ria.says("ik huil de hele dag");
        ria.reads("Dank u dat u dat vertelt.");
        ria.readsSomethingWith("Wat is uw postcode?");
        ria.says("sorry");
        ria.reads("Dat geeft niet. Neem de tijd.");
        ria.readsSomethingWith("Typ vier cijfers");
    }

    @Test
    void who_grieves_is_read_and_given_time_in_english() {
        var ria = town.neighbour("Ria", "en");
        ria.says("my husband died last week");
        ria.readsSomethingWith("I am so sorry to hear that.");
        ria.says("the house is so quiet");
        ria.readsSomethingWith("I read what you write.").offering("Somebody who drops by", "Somebody who calls me",
                "Yes, a person please");
        ria.taps("Somebody who calls me");
        ria.readsSomethingWith("May I keep");
        ria.taps("Yes, that is fine");
        ria.readsSomethingWith("When do you need help?");
        ria.says("I don't know");
        ria.reads("That is all right. Take your time.");
        ria.readsSomethingWith("Type only the day");
    }

    @Test
    void who_will_not_harm_themselves_is_stayed_with() {
        var ria = toTheReadBack("nl", "kan er iemand een keer bij mij langskomen", "Ja, dat is goed", "morgen");
        ria.says("soms denk ik waar doe ik het nog voor");
        ria.readsSomethingWith("Bel 113");
        ria.says("nee ik doe mezelf niks");
        ria.readsSomethingWith("Uw vraag van net heb ik bewaard.");
        ria.says("bent u daar nog");
        ria.readsSomethingWith("Uw vraag van net heb ik bewaard.");
    }
}
