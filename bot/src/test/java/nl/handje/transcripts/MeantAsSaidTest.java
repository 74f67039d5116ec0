package nl.handje.transcripts;

import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What strangers put right in their own words. The town's clock begins on Sunday 22 November 2026 at ten. */
@Transcript
class MeantAsSaidTest {
    @Autowired
    Town town;

    private Neighbour says(String words) {
        var anna = town.neighbour("Anna", "nl");
        anna.says(words);
        anna.readsSomethingWith("Mag ik bewaren");
        return anna.says("ja");
    }

    private Neighbour saysInEnglish(String words) {
        var anna = town.neighbour("Anna", "en");
        anna.says(words);
        anna.readsSomethingWith("May I keep");
        return anna.says("yes");
    }

    @Test
    void a_no_before_two_days_takes_none_of_them_away() {
        var dave = saysInEnglish("need sum1 2 walk my dog sat or sun, 6131");
        dave.readsSomethingWith("on Saturday 28 November or on Sunday 29 November");
        dave.says("no sat AND sun morning, both days");
        dave.readsSomethingWith("every day, in the morning, from 28 November up to and including 29 November");
    }

    @Test
    void other_days_for_an_offer_leave_its_kinds_and_may_bring_one_more() {
        var priya = saysInEnglish("i can do lifts and shopping on monday, 6132");
        priya.readsSomethingWith("a lift and help with the groceries. When: Monday.");
        priya.says("not monday! every other day, and odd jobs too");
        priya.readsSomethingWith("a lift, help with the groceries and help with an odd job.", "When: Tuesday, Wed");
        priya.says("any day but sunday");
        priya.readsSomethingWith("a lift, help with the groceries and help with an odd job", "When: Monday, Tuesday",
                "Friday and Saturday.");
    }

    @Test
    void the_hour_is_put_right_in_few_words_and_the_day_stays() {
        var joost = says("kan iemand donderdag om 10 uur mijn hond uitlaten, 6131");
        joost.readsSomethingWith("donderdag 26 november om 10:00");
        joost.says("o wacht, niet 10 uur maar 12 uur");
        joost.readsSomethingWith("donderdag 26 november om 12:00");
        joost.says("tijd moet 13 uur zijn");
        joost.readsSomethingWith("donderdag 26 november om 13:00");
        joost.says("maak er 2 uur van");
        joost.readsSomethingWith("donderdag 26 november om 14:00");
    }

    @Test
    void the_hour_is_put_right_in_english() {
        var dave = saysInEnglish("can someone walk my dog thursday at 10, 6131");
        dave.readsSomethingWith("Thursday 26 November at 10:00");
        dave.says("no not 10, 12");
        dave.readsSomethingWith("Thursday 26 November at 12:00");
        dave.says("make it 10.30");
        dave.readsSomethingWith("Thursday 26 November at 10:30");
    }

    @Test
    void the_hour_is_put_right_while_something_else_is_asked() {
        var joost = says("kan iemand donderdag om 10 uur mijn hond uitlaten");
        joost.readsSomethingWith("Wat is uw postcode?");
        joost.says("o wacht, niet 10 uur maar 12 uur");
        joost.reads("Goed, dat heb ik veranderd.");
        joost.readsSomethingWith("Wat is uw postcode?");
        joost.says("6131");
        joost.readsSomethingWith("donderdag 26 november om 12:00");
    }

    @Test
    void an_hour_after_its_part_of_the_day_answers() {
        var samir = says("ik zoek iemand die met me meegaat naar de dokter donderdag, 6131");
        samir.readsSomethingWith("Hoe laat ongeveer?");
        samir.says("avond. 19 uur");
        samir.readsSomethingWith("donderdag 26 november om 19:00");
    }

    @Test
    void words_about_the_text_are_no_words_of_the_text() {
        var riet = says("wie kan donderdag mijn gordijnen ophangen, 6131");
        riet.readsSomethingWith("uw woorden: ‘wie kan mijn gordijnen ophangen’");
        riet.says("kunt u erbij zetten dat ik een trap heb");
        riet.readsSomethingWith("ophangen. ik een trap heb’");
        riet.says("dat staat er zo raar, buren lezen: nou hulp wel");
        riet.readsSomethingWith("Wat moeten buren lezen").offering("Nee, niets");
        riet.says("ze moeten eraf om te wassen en dan weer op");
        riet.readsSomethingWith("uw woorden: ‘ze moeten eraf om te wassen en dan weer op’");
        riet.says("niet goed");
        riet.readsSomethingWith("Wat wilt u anders?");
    }

    @Test
    void what_is_to_be_added_is_added_without_the_asking() {
        var dave = saysInEnglish("can someone walk my dog thursday at 10, 6131");
        dave.readsSomethingWith("Is this right?");
        dave.says("can u also add he pulls");
        dave.readsSomethingWith("your words: “he pulls”");
        dave.says("that reads weird");
        dave.readsSomethingWith("What should neighbours read").offering("No, nothing");
    }

    @Test
    void where_the_daughter_lives_is_not_where_the_mother_lives() {
        var riet = says("kan iemand donderdag om 10 uur mijn gordijnen ophangen");
        riet.readsSomethingWith("Wat is uw postcode?");
        riet.says("mijn dochter woont in zwolle die kan niet zomaar komen");
        riet.readsSomethingWith("Kunt u uw postcode typen?");
        riet.says("nee ik woon niet in zwolle, dat is mijn dochter. ik woon in sittard 6131");
        riet.readsSomethingWith("U woont in 6131.");
        riet.says("waar ik woon klopt niet");
        riet.readsSomethingWith("Wat is uw postcode?");
        riet.says("6132");
        riet.readsSomethingWith("U woont in 6132.");
    }

    @Test
    void a_place_is_taken_when_a_day_was_asked() {
        var truus = saysInEnglish("can somebody walk my dog");
        truus.readsSomethingWith("When do you need help?");
        truus.says("6131, Sittard");
        truus.reads("Thank you, I will remember that.");
        truus.readsSomethingWith("When do you need help?");
        truus.says("thursday");
        truus.readsSomethingWith("Thursday 26 November. You live in 6131.");
    }

    @Test
    void another_kind_takes_its_own_words_along() {
        var kees = says("kan iemand vanmiddag een eenhoorn voor mij vangen in de tuin, 6131");
        kees.readsSomethingWith("hulp in de tuin", "eenhoorn");
        kees.says("nee joh geen eenhoorn! het gaat om mijn wc, die is verstopt");
        kees.reads("Klopt dit? U zoekt hulp bij een klus, op zondag 22 november, in de middag. U woont in 6131.\n"
                + "Buren lezen ook uw woorden: ‘mijn wc, die is verstopt’");
        kees.taps("Aanpassen");
        kees.readsSomethingWith("Wat wilt u anders?");
        kees.taps("Wat");
        kees.readsSomethingWith("Waar kan een buur u mee helpen?");
        kees.says("gras maaien");
        kees.reads("Klopt dit? U zoekt hulp in de tuin, op zondag 22 november, in de middag. U woont in 6131.\n"
                + "Buren lezen ook uw woorden: ‘gras maaien’");
    }

    @Test
    void only_to_come_along_is_no_lift() {
        var gerda = says("ik zoek een rit naar de oogarts donderdag om 10 uur en iemand die meegaat, 6131");
        gerda.readsSomethingWith("een rit en iemand die meegaat");
        gerda.says("alleen meegaan hoor, ik heb geen auto");
        gerda.readsSomethingWith("U zoekt iemand die meegaat naar de oogarts");
        gerda.says("nee geen rit, alleen iemand die meegaat");
        gerda.readsSomethingWith("U zoekt iemand die meegaat naar de oogarts");
    }

    @Test
    void the_own_dog_is_nobody_else() {
        var dave = saysInEnglish("can someone walk my dog on saturday, 6131");
        dave.readsSomethingWith("help with a pet");
        dave.says("two walks");
        dave.readsSomethingWith("You are looking for help with a pet, on Saturday");
        dave.says("only the dog not me");
        dave.readsSomethingWith("You are looking for help with a pet, on Saturday");
    }

    @Test
    void every_week_asks_for_its_day() {
        var claire = saysInEnglish("could someone get my groceries every week, 6131");
        claire.readsSomethingWith("On which day of the week?").offering("It does not matter");
        claire.says("any weekday is fine");
        claire.readsSomethingWith("every week on a day that suits you both, but not in the weekend");
        claire.says("wednesday morning");
        claire.readsSomethingWith("every Wednesday, in the morning, from 25 November");
    }

    @Test
    void every_week_on_any_day_in_dutch() {
        var riet = says("wie kan elke week mijn boodschappen doen, 6131");
        riet.readsSomethingWith("Op welke dag van de week?");
        riet.taps("Dat maakt niet uit");
        riet.readsSomethingWith("elke week op een dag in overleg");
        riet.says("dinsdag");
        riet.readsSomethingWith("elke dinsdag, vanaf 24 november");
        riet.says("alleen die dag");
        riet.readsSomethingWith("op dinsdag 24 november.");
    }

    @Test
    void what_is_told_of_others_gives_no_time_and_no_fact() {
        saysInEnglish("my neighbour moans about the dog all night lol. could someone help me tidy the garden next"
                + " saturday, 6131")
                .reads("Is this right? You are looking for help in the garden, on Saturday 28 November. You live in"
                        + " 6131.\nNeighbours also read your words: “could someone help me tidy the garden”");
    }

    @Test
    void of_two_asks_each_keeps_its_day() {
        var margaret = town.neighbour("Margaret", "en");
        margaret.says("would someone put my bins out on Thursday evening, and could somebody drive me to church on"
                + " Tuesday at eleven? 6131");
        margaret.reads("You mention two things. Let us take them one by one.");
        margaret.readsSomethingWith("May I keep");
        margaret.says("yes");
        margaret.readsSomethingWith("an odd job, on Thursday 26 November, in the evening", "put my bins out");
        margaret.says("And the church?");
        margaret.reads("I have not forgotten that. It comes next.");
        margaret.readsSomethingWith("an odd job, on Thursday 26 November, in the evening", "put my bins out");
        margaret.says("yes");
        margaret.readsSomethingWith("I have written it down");
        margaret.readsSomethingWith("go on with what you wrote earlier");
        margaret.readsSomethingWith("a lift to the church, on Tuesday 24 November at 11:00");
    }
}
