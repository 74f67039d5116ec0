package nl.handje.transcripts;

import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Messages that are changed after they were sent, and buttons that are tapped twice or late. */
@Transcript
class ChangedMessagesTest {
    @Autowired
    Town town;

    @Test
    void a_message_that_is_changed_at_once_counts_as_changed() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("Kan iemand donderdag om tien uur mijn heg snoeien?");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("6131 AB");
        anna.readsSomethingWith("Klopt dit?", "6131");
        anna.changesTheLastMessageTo("6136 AB");
        anna.reads("Ik zie dat u uw bericht hebt veranderd.");
        anna.readsSomethingWith("Klopt dit?", "6136");
        anna.changesTheLastMessageTo("6137 AB");
        anna.reads("Ik zie dat u uw bericht hebt veranderd.");
        anna.readsSomethingWith("Klopt dit?", "6137");
    }

    @Test
    void a_first_message_that_is_changed_is_another_ask() {
        var anna = town.neighbour("Anna", "en");
        anna.says("Can somebody trim my hedge on Thursday at ten?");
        anna.readsSomethingWith("May I keep");
        anna.changesTheLastMessageTo("Can somebody walk my dog on Friday at ten?");
        anna.reads("I see that you changed your message.");
        anna.readsSomethingWith("May I keep");
        anna.taps("Yes, that is fine");
        anna.readsSomethingWith("What is your postcode?");
        anna.says("6131 AB");
        anna.readsSomethingWith("Is this right?", "pet", "Friday 27 November");
    }

    @Test
    void what_was_confirmed_is_not_changed_behind_anybody_s_back() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("Kan iemand donderdag om tien uur mijn heg snoeien?");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("6131 AB");
        anna.readsSomethingWith("Klopt dit?");
        anna.says("ja");
        anna.readsSomethingWith("Dank u");
        anna.changesTheLastMessageTo("ja, maar vrijdag");
        anna.readsSomethingWith("Ik zie dat u een eerder bericht hebt veranderd.");
        anna.readsSomethingWith("Dit hebt u lopen");
    }

    @Test
    void a_button_that_is_tapped_twice_is_answered_once() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("Kan iemand donderdag om tien uur mijn heg snoeien?");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.taps("Ja, dat is goed");
        anna.reads("Dat had ik al van u gehoord.");
        anna.readsSomethingWith("Wat is uw postcode?");
    }

    @Test
    void the_button_of_the_same_question_works_wherever_it_stands() {
        var anna = town.neighbour("Anna", "en");
        anna.says("Can somebody trim my hedge on Thursday at ten?");
        anna.readsSomethingWith("May I keep");
        anna.says("help");
        anna.readsSomethingWith("This is how it works");
        anna.readsSomethingWith("May I keep");
        anna.tapsData("q:1:yes");
        anna.readsSomethingWith("What is your postcode?");
    }

    @Test
    void an_old_button_shows_where_we_are_when_nothing_is_going_on() {
        var anna = town.neighbour("Anna", "en");
        anna.tapsData("q:9:yes");
        anna.reads("This button belongs to something earlier. It does not work any more.");
        anna.readsSomethingWith("Nothing is arranged now.");
    }
}
