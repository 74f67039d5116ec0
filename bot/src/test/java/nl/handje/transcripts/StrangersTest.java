package nl.handje.transcripts;

import nl.handje.testing.Agreed;
import nl.handje.testing.Helpers;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.TownTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who does not know Handje yet: shy, joking, in a hurry, or new to the language. */
@TownTest
class StrangersTest {
    private static final String[] BEGINNINGS = {"Ik zoek hulp", "Ik wil iemand helpen", "Hoe werkt het?"};

    @Autowired
    Town town;

    @BeforeEach
    void a_new_town() {
        town.beginsAnew();
    }

    @AfterEach
    void everything_was_read() {
        town.nothingElseWasSaid();
    }

    @Test
    void what_is_never_understood_is_answered_in_three_ways() {
        var joop = town.neighbour("Joop", "nl");
        joop.says("42");
        joop.reads("Waarmee kan ik u helpen? U kunt het gewoon typen, in uw eigen woorden.").offering(BEGINNINGS);
        joop.says("ben ik de beste klant ooit");
        joop.readsSomethingWith("Dat begrijp ik nog niet.", "Kan iemand vrijdag mijn boodschappen doen?")
                .offering(BEGINNINGS);
        joop.says("42");
        joop.readsSomethingWith("Zal ik een mens vragen om u te helpen?")
                .offering("Ja, een mens graag", "Ik zoek hulp", "Ik wil iemand helpen", "Hoe werkt het?");
        joop.says("doei");
        joop.readsSomethingWith("Tot ziens!");
        joop.says("42");
        joop.readsSomethingWith("Waarmee kan ik u helpen?");
    }

    @Test
    void what_is_never_understood_is_answered_in_three_ways_in_english() {
        var joop = town.neighbour("Joop", "en");
        joop.says("42");
        joop.readsSomethingWith("What can I do for you?");
        joop.says("42");
        joop.readsSomethingWith("I do not understand that yet.");
        joop.says("42");
        joop.readsSomethingWith("Shall I ask a person to help you?");
        joop.taps("Yes, a person please");
        joop.readsSomethingWith("I have asked a person.");
    }

    @Test
    void a_yes_to_one_of_two_is_asked_again() {
        var amir = town.neighbour("Amir", "nl");
        amir.says("ik wil ook nederlands leren");
        amir.reads("Zoekt u hulp, of wilt u iemand helpen?");
        amir.says("ja");
        amir.reads("Zoekt u hulp, of wilt u iemand helpen?").offering(BEGINNINGS);
        amir.says("ja");
        amir.readsSomethingWith("Zeg het bijvoorbeeld zo:");
    }

    @Test
    void whoever_wants_to_help_in_so_many_words_is_not_asked_whether_they_do() {
        var ben = town.neighbour("Ben", "en");
        ben.says("hi, i want to help people");
        ben.readsSomethingWith("May I keep");
        ben.taps("Yes, that is fine");
        ben.readsSomethingWith("What would you like to do for somebody?");
        var rose = town.neighbour("Rose", "en");
        rose.says("i want to help with shopping but no dogs and no lifting");
        rose.readsSomethingWith("May I keep");
        rose.taps("Yes, that is fine");
        rose.readsSomethingWith("When would suit you?");
        var carla = town.neighbour("Carla", "nl");
        carla.says("hoi, ik wil wel mensen helpen");
        carla.readsSomethingWith("Mag ik bewaren");
    }

    @Test
    void whoever_asks_in_so_many_words_is_not_asked_whether_they_do() {
        var anna = town.neighbour("Anna", "en");
        anna.says("can sumbody colect my perscription from the farmacy i am stuk in bed");
        anna.readsSomethingWith("May I keep");
        anna.taps("Yes, that is fine");
        anna.readsSomethingWith("When do you need help?");
    }

    @Test
    void who_can_read_this_is_no_ask() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("wie kan dit allemaal lezen?");
        anna.readsSomethingWith("Uw woorden gaan niet naar andere bedrijven.");
    }

    @Test
    void who_wonders_who_is_speaking_hears_it() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("met wie spreek ik eigenlijk");
        anna.readsSomethingWith("Ik ben een computer.");
        var rose = town.neighbour("Rose", "en");
        rose.says("who are you");
        rose.readsSomethingWith("I am a computer.");
    }

    @Test
    void ok_needs_no_question() {
        var kees = town.neighbour("Kees", "nl");
        kees.says("ok");
        kees.reads("Goed. Is er later iets? Schrijf het mij gerust.");
        var rose = town.neighbour("Rose", "en");
        rose.says("ok");
        rose.reads("All right. Is there anything later? Just write to me.");
    }

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
    void who_will_come_is_told_as_far_as_it_is_known() {
        var ben = Helpers.dutch(town, "Ben", "Ik wil wel boodschappen doen");
        var truus = toTheReadBack("nl", "Kan iemand boodschappen voor mij doen?", "Ja, dat is goed", "morgen");
        truus.says("ja");
        truus.readsSomethingWith("Ik heb het nu aan één buur gevraagd");
        ben.readsSomethingWith("Zou u dat willen doen?");
        ben.says("ja hoor dat doe ik");
        ben.readsSomethingWith("Wat fijn!");
        truus.readsSomethingWith("Ben wil u graag helpen").offering("Ja, graag", "Liever iemand anders");
        truus.says("is het een man of een vrouw");
        truus.reads("Dit is alles wat ik nu weet. De rest spreekt u samen af.");
        truus.readsSomethingWith("Ben wil u graag helpen").offering("Ja, graag", "Liever iemand anders");
    }

    @Test
    void when_somebody_comes_may_be_a_question_to_the_neighbour() {
        var truus = Agreed.dutch(town).asker();
        truus.says("hoe laat komt u");
        truus.reads("Voor wie is dit bericht?").offering("Voor Ben", "Voor Handje");
    }

    @Test
    void when_somebody_comes_may_be_a_question_to_the_neighbour_in_english() {
        var agreed = Agreed.english(town);
        agreed.asker().says("what time will you come");
        agreed.asker().readsSomethingWith("this message").offering("For Ben", "For Handje");
        agreed.asker().taps("For Ben");
        agreed.asker().reads("Passed on to Ben.");
        agreed.helper().reads("Anna: what time will you come");
    }

    @Test
    void i_would_like_to_help_is_a_yes_to_who_was_asked() {
        var ben = Helpers.english(town, "Ben", "I can do shopping for people");
        var rose = toTheReadBack("en", "Can somebody do my shopping?", "Yes, that is fine", "tomorrow");
        rose.says("yes");
        rose.readsSomethingWith("I have now asked one neighbour");
        ben.readsSomethingWith("Would you like to do that?");
        ben.says("I would like to help");
        ben.readsSomethingWith("How kind!");
        rose.readsSomethingWith("Ben would like to help you");
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
    void who_grieves_is_read_and_given_time() {
        var ria = town.neighbour("Ria", "nl");
        ria.says("mijn man is vorige week overleden");
        ria.readsSomethingWith("Wat verdrietig.");
        ria.says("het huis is zo stil");
        ria.reads("Ik lees wat u schrijft. Wilt u hieruit kiezen? Het mag ook later.")
                .offering("Iemand die langskomt", "Iemand die mij belt", "Ja, een mens graag");
        ria.says("ja");
        ria.readsSomethingWith("Mag ik bewaren");
        ria.taps("Ja, dat is goed");
        ria.readsSomethingWith("Wanneer hebt u hulp nodig?");
        ria.says("maakt niet uit");
        ria.readsSomethingWith("Wat is uw postcode?");
        ria.says("ik moet zo huilen de hele dag");
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
        ria.readsSomethingWith("How sad.");
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

    @Test
    void a_running_request_becomes_another_kind_of_help() {
        var wim = toTheReadBack("nl", "ik zoek iemand voor de boodschappen", "Ja, dat is goed", "dinsdag om 10 uur");
        wim.says("ja");
        wim.readsAll();
        wim.says("doe toch maar een rit in plaats van boodschappen");
        wim.readsSomethingWith("Klopt dit? U zoekt een rit, op dinsdag 24 november om 10:00.");
        wim.says("ja");
        wim.readsSomethingWith("Goed, ik heb het veranderd: een rit");
    }

    @Test
    void a_running_request_becomes_another_kind_of_help_in_english() {
        var wim = toTheReadBack("en", "I need somebody for the shopping", "Yes, that is fine", "Tuesday at 10");
        wim.says("yes");
        wim.readsAll();
        wim.says("make it a lift instead of shopping");
        wim.readsSomethingWith("You are looking for a lift, on Tuesday 24 November at 10:00.");
    }

    @Test
    void words_without_a_verb_are_asked_about() {
        var kees = town.neighbour("Kees", "nl");
        kees.says("lift station nu");
        kees.reads("Zoekt u hulp, of wilt u iemand helpen?").offering(BEGINNINGS);
        kees.taps("Ik zoek hulp");
        kees.readsSomethingWith("Mag ik bewaren");
        var bo = town.neighbour("Bo", "en");
        bo.says("lift station now");
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

    private Neighbour toTheReadBack(String language, String ask, String consent, String day) {
        var somebody = town.neighbour("Amir", language);
        somebody.says(ask);
        somebody.readsAll();
        somebody.taps(consent);
        somebody.readsAll();
        somebody.says(day);
        somebody.readsAll();
        somebody.says("6131");
        somebody.readsSomethingWith("6131");
        return somebody;
    }
}
