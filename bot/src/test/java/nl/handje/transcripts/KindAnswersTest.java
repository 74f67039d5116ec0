package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Prompts;
import nl.handje.nlp.Act;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Shy, sad and worried lines in between: a kind answer that fits, and then the open question again. */
@Transcript
class KindAnswersTest {
    private static final String WHEN = "Wanneer hebt u hulp nodig?";

    @Autowired
    Town town;
    @Autowired
    Prompts prompts;
    @Autowired
    TransactionTemplate transaction;

    @Test
    void who_is_shy_is_no_trouble() {
        var riet = town.neighbour("Riet", "nl");
        riet.says("Kan iemand mijn gordijnen afhalen?");
        riet.readsSomethingWith("Mag ik bewaren");
        riet.taps("Ja, dat is goed");
        riet.readsSomethingWith(WHEN);
        riet.says("sorry dat ik u lastig val");
        riet.reads("U valt mij niet lastig. Daar ben ik voor.");
        riet.readsSomethingWith(WHEN);
        riet.says("als het te veel is hoeft het niet hoor");
        riet.readsSomethingWith("Het is niet te veel gevraagd.");
        riet.readsSomethingWith(WHEN);
        riet.says("kunt u mij nog eens zeggen wat ik nu gevraagd heb");
        riet.reads("U vroeg: ‘Kan iemand mijn gordijnen afhalen?’");
        riet.readsSomethingWith(WHEN);
        riet.says("laat maar zitten dan");
        riet.readsSomethingWith("Goed, dat doen we niet.");
    }

    @Test
    void who_is_shy_in_english_and_has_asked_already() {
        var mary = town.neighbour("Mary", "en");
        mary.says("Can somebody mow my grass on Friday? 6131");
        mary.readsSomethingWith("May I keep");
        mary.taps("Yes, that is fine");
        mary.readsSomethingWith("Is this right?");
        mary.says("sorry to bother you");
        mary.readsSomethingWith("You do not bother me.");
        mary.readsSomethingWith("Is this right?");
        mary.says("what have I asked now?");
        mary.readsSomethingWith("Is this right?");
        mary.taps("Yes");
        mary.readsSomethingWith("");
        mary.says("I don't want to bother anybody");
        mary.readsSomethingWith("You are bothering nobody.");
        mary.says("can you tell me again what I asked for");
        mary.readsSomethingWith("the garden");
    }

    @Test
    void who_reads_my_letter() {
        var samir = town.neighbour("Samir", "nl");
        samir.says("buurman ziet mijn brief? is prive");
        samir.readsSomethingWith("Uw brief blijft bij u.");
        samir.says("Kan iemand mij helpen met een brief van de gemeente?");
        samir.readsSomethingWith("Mag ik bewaren");
        samir.says("wie leest mijn brief");
        samir.readsSomethingWith("Uw brief blijft bij u.");
        samir.reads("Mag ik bewaren wat u hier schrijft, om hulp te regelen?");
        samir.says("is het privé");
        samir.readsSomethingWith("geen naam en geen adres", "Dat wordt elke keer opgeschreven.");
        samir.readsSomethingWith("Mag ik bewaren");
    }

    @Test
    void who_reads_my_letter_in_english() {
        var oksana = town.neighbour("Oksana", "en");
        oksana.says("is it private?");
        oksana.readsSomethingWith("no name and no address");
        oksana.says("Who read my message?");
        oksana.readsSomethingWith("Nobody has read your messages.");
    }

    @Test
    void how_the_helper_is_paid_back_and_what_if_they_are_ill() {
        var claire = town.neighbour("Claire", "en");
        claire.says("Can somebody fetch my dad's groceries?");
        claire.readsSomethingWith("May I keep");
        claire.says("How does he pay the helper back?");
        claire.readsSomethingWith("The neighbour shows you the receipt afterwards");
        claire.readsSomethingWith("May I keep");
        claire.says("what if the helper is ill?");
        claire.readsSomethingWith("you hear it at once. I look for somebody else.");
        claire.readsSomethingWith("May I keep");
        var henk = town.neighbour("Henk", "nl");
        henk.says("hoe betaal ik de boodschappen terug");
        henk.readsSomethingWith("De buur laat daarna de bon zien");
        henk.says("wat als de helper ziek is");
        henk.readsSomethingWith("Ik zoek dan een ander.");
    }

    @Test
    void a_letter_about_money_is_no_report_of_anybody() {
        var samir = town.neighbour("Samir", "nl");
        samir.says("brief zegt voor vrijdag betalen 340 euro, wat moet ik doen");
        samir.readsSomethingWith("Zal ik een buur zoeken die hem met u leest?").offering("Ja, iemand die meeleest",
                "Ja, een mens graag");
        samir.says("ja graag");
        samir.readsSomethingWith("Mag ik bewaren");
        var oksana = town.neighbour("Oksana", "en");
        oksana.says("i got a fine from the council");
        oksana.readsSomethingWith("Shall I look for a neighbour who reads it with you?");
    }

    @Test
    void who_did_not_mean_it_so_is_not_sent_to_the_line_again() {
        var gerda = town.neighbour("Gerda", "nl");
        gerda.says("Soms denk ik, waar doe ik het allemaal nog voor");
        gerda.readsSomethingWith("0800-0113");
        gerda.says("Nee hoor, zo bedoel ik dat niet… Ik mis hem gewoon");
        assertThat(gerda.readsSomethingWith("Dank u dat u dat zegt. Iemand missen doet pijn").text())
                .doesNotContain("113");
        gerda.says("twee kopjes");
        assertThat(gerda.readsSomethingWith("Wat verdrietig.").text()).doesNotContain("nummers", "hieruit");
        gerda.says("maar eigenlijk wil ik dood");
        gerda.readsSomethingWith("0800-0113");
    }

    @Test
    void who_did_not_mean_it_so_in_english_unless_they_do() {
        var mary = town.neighbour("Mary", "en");
        mary.says("i cant go on anymore, whats the point of it all");
        mary.readsSomethingWith("0800-0113");
        mary.says("i dont mean it like that, i just miss him");
        assertThat(mary.readsSomethingWith("Missing somebody hurts").text()).doesNotContain("113");
        mary.says("i dont mean it like that but i want to die");
        mary.readsSomethingWith("0800-0113");
    }

    @Test
    void grief_while_something_else_waits_for_a_yes() {
        var gerda = town.neighbour("Gerda", "nl");
        transaction.executeWithoutResult(it -> prompts.open(gerda.chat(), "drive",
                List.of(PromptChoice.of("invitation.accept", "go:help", Act.AFFIRM)), "Dinsdag rijden?"));
        gerda.says("Ik mis mijn Piet zo");
        gerda.reads("Wat verdrietig. Goed dat u het vertelt.");
        gerda.says("het huis is zo stil");
        gerda.readsSomethingWith("Goed dat u het zegt.");
    }

    @Test
    void who_goes_on_grieving_is_listened_to() {
        var gerda = town.neighbour("Gerda", "nl");
        gerda.says("Ik mis mijn Piet zo");
        gerda.readsSomethingWith("Wat verdrietig.");
        gerda.says("het huis is zo stil");
        gerda.readsSomethingWith("Vertel gerust verder");
    }

    @Test
    void a_long_yes_belongs_to_what_was_asked_last() {
        var kees = town.neighbour("Kees", "nl");
        kees.says("kan iemand een eenhoorn vangen in mijn tuin");
        kees.readsSomethingWith("Mag ik bewaren");
        kees.says("blub blub");
        kees.readsSomethingWith("Tik op Ja of Nee.");
        kees.says("sdfkj sdkfj");
        kees.readsSomethingWith("Mag ik bewaren");
        kees.says("skdjf sdf sdf");
        kees.readsSomethingWith("Zal ik een mens vragen om u te helpen?");
        kees.says("jaaaaa");
        kees.readsSomethingWith("Ik heb een mens gevraagd.");
    }
}
