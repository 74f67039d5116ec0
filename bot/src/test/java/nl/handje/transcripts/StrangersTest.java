package nl.handje.transcripts;

import org.junit.jupiter.api.Test;

/** Who does not know Handje yet: shy, joking, in a hurry. */
class StrangersTest extends StrangerTestCase {
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
        amir.says("ook wandelen");
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
}
