package nl.handje.transcripts;

import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Small words that could mean much: what they do, and above all what they do not. */
@Transcript
class SmallWordsTest {
    @Autowired
    Town town;

    private Neighbour asksForAPostcode() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("wie kan vrijdag mijn lamp ophangen");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.says("ja");
        anna.readsSomethingWith("Wat is uw postcode?");
        return anna;
    }

    @Test
    void a_bare_no_and_wait_open_no_menu() {
        var anna = asksForAPostcode();
        anna.says("dat hoeft van mij niet zo nodig");
        anna.readsSomethingWith("Dat begreep ik niet goed.");
    }

    @Test
    void starting_over_is_heard_at_the_end_of_a_sentence() {
        var anna = asksForAPostcode();
        anna.says("dit gaat niet goed, ik wil opnieuw beginnen");
        anna.reads("Goed, we beginnen opnieuw.");
        anna.readsSomethingWith("Waar kan een buur u mee helpen?");
    }

    @Test
    void it_does_not_matter_leaves_what_was_read_back_as_it_was() {
        var anna = asksForAPostcode();
        anna.says("dat klopt niet");
        anna.readsSomethingWith("Wat wilt u anders?");
        anna.says("maakt niet uit");
        anna.readsSomethingWith("Wat is uw postcode?");
    }

    @Test
    void more_tomorrow_is_a_pause_and_no_day() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("wie kan mijn lamp ophangen");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.says("ja");
        anna.readsSomethingWith("Wanneer hebt u hulp nodig?");
        anna.says("ik moet nu weg, morgen verder");
        anna.readsSomethingWith("Goed, ik bewaar het.");
        anna.says("6131");
        anna.readsSomethingWith("Dank u, dat onthoud ik.");
        anna.readsSomethingWith("Wanneer hebt u hulp nodig?");
    }

    @Test
    void the_rest_tomorrow_in_english() {
        var anna = town.neighbour("Anna", "en");
        anna.says("who can put up my lamp");
        anna.readsSomethingWith("May I keep");
        anna.says("yes");
        anna.readsSomethingWith("When do you need help?");
        anna.says("the rest tomorrow");
        anna.readsSomethingWith("I will keep it.");
    }

    @Test
    void who_could_use_some_help_asks_for_it() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("Ik kan wel wat hulp gebruiken");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.says("ja");
        anna.readsSomethingWith("Waar kan een buur u mee helpen?");
    }

    @Test
    void who_could_use_some_help_in_english() {
        var anna = town.neighbour("Anna", "en");
        anna.says("I could use some help");
        anna.readsSomethingWith("May I keep");
        anna.says("yes");
        anna.readsSomethingWith("What can a neighbour help you with?");
    }

    @Test
    void what_is_offered_with_an_ask_becomes_an_offer() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("kan iemand vrijdag mijn gras maaien? Ik woon in 6131. Ik wil zelf wel koken voor een ander.");
        anna.readsSomethingWith("U noemt twee dingen.");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.says("ja");
        anna.readsSomethingWith("Klopt dit?", "in de tuin");
        anna.says("ja");
        anna.readsSomethingWith("Dank u, ik heb het genoteerd.");
        anna.reads("We gaan verder met wat u eerder schreef.");
        anna.readsSomethingWith("Wanneer zou het u uitkomen?");
    }

    @Test
    void nothing_is_noted_before_it_may_be_kept() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("wie kan mijn gras maaien");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.says("en wie kan mijn hond uitlaten");
        anna.reads("Eén ding tegelijk. Daar kom ik zo op terug.");
        anna.readsSomethingWith("Mag ik bewaren");
    }

    @Test
    void hours_of_one_day_leave_the_other_day_as_it_was() {
        var ben = town.neighbour("Ben", "nl");
        ben.says("ik wil mensen rijden op zondag en dinsdag, 6131");
        ben.readsSomethingWith("Mag ik bewaren");
        ben.says("ja");
        ben.readsSomethingWith("Klopt dit?", "dinsdag", "zondag");
        ben.says("zondag alleen 's morgens");
        ben.readsSomethingWith("dinsdag", "zondag tot 12:00");
    }

    @Test
    void hours_of_both_days_in_english() {
        var ben = town.neighbour("Ben", "en");
        ben.says("i can drive people on tuesday and thursday from 7 in the evening, 6131");
        ben.readsSomethingWith("May I keep");
        ben.says("yes");
        ben.readsSomethingWith("Tuesday and Thursday from 19:00");
    }

    @Test
    void neighbours_read_whole_sentences_and_of_no_illness() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("mijn man heeft kanker, wie kan vrijdag mijn gras maaien, ik woon in 6131 AB");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.says("ja");
        anna.readsSomethingWith("Klopt dit?", "‘wie kan mijn gras maaien’");
    }
}
