package nl.handje.transcripts;

import static nl.handje.testing.MovableClock.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.handje.testing.Neighbour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How somebody wants to be called, when and how they want to be spoken to; in words and by button. */
class PreferencesTest extends OfMyData {
    @BeforeEach
    void anna_is_known() {
        anna.says("hallo");
        anna.readsSomethingWith("Dag Anna!");
    }

    private Neighbour drives(String name) {
        var helper = town.neighbour(name, "nl");
        helper.says("Ik kan wel eens iemand rijden, behalve in het weekend");
        helper.readsSomethingWith("Mag ik bewaren wat u hier schrijft");
        helper.taps("Ja, dat is goed");
        helper.readsSomethingWith("Wat is uw postcode?");
        helper.says("6137");
        helper.readsSomethingWith("Klopt dit?");
        helper.says("ja hoor");
        helper.readsSomethingWith("Dank u wel, dat is heel fijn.");
        return helper;
    }

    @Test
    void the_name_as_wished_is_the_one_that_neighbours_see() {
        var ben = drives("Ben");
        anna.says("noem mij liever mevrouw Jansen");
        anna.reads("Goed, ik noem u voortaan mevrouw Jansen. Een buur met wie u iets afspreekt, ziet die naam ook.");
        asksForALift("6131");
        anna.readsSomethingWith("Ik heb het nu aan");
        ben.readsSomethingWith("een rit");
        ben.taps("Dat doe ik");
        ben.readsSomethingWith("Wat fijn!");
        anna.readsSomethingWith("Ben wil u graag helpen");
        anna.taps("Ja, graag");
        anna.readsSomethingWith("Afgesproken!");
        ben.readsSomethingWith("Afgesproken! U helpt mevrouw Jansen");
    }

    @ParameterizedTest
    @CsvSource({"call me Bep, Bep", "My name is Jean-Luc., Jean-Luc", "please call me just Mrs O'Neill, Mrs O'Neill"})
    void the_name_in_english(String words, String name) {
        var mary = town.neighbour("Mary", "en");
        mary.says(words);
        mary.readsSomethingWith("I will call you " + name + " from now on.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"call me back tomorrow", "call me on Friday", "please call me when you have somebody"})
    void to_be_rung_is_no_name(String words) {
        var mary = town.neighbour("Mary", "en");
        mary.says(words);
        mary.readsAll();
        assertThat(database.sql("select name from resident where chat = ?").param(mary.chat()).query(String.class)
                .single()).isEqualTo("Mary");
    }

    @Test
    void the_name_by_button_and_what_is_no_name() {
        anna.says("instellingen");
        anna.reads(
                "Zo staat het nu:\n• Naam: Anna\n• Postcode: nog niet bekend\n• Berichten: tussen 08:00 en 21:00 uur\n"
                        + "• Pauze: nee\n\nWat wilt u anders? U kunt het ook gewoon typen.")
                .offering("Mijn naam",
                        "Mijn postcode", "Mijn taal", "Talen die ik spreek", "Tijden voor berichten", "Herinneringen",
                        "Hoe ik schrijf",
                        "Even pauze");
        anna.taps("Mijn naam");
        anna.reads("Hoe wilt u genoemd worden? Uw buren zien die naam ook.");
        anna.says("06-12345678");
        anna.readsSomethingWith("Die naam kan ik niet gebruiken.");
        anna.says("Bep");
        anna.readsSomethingWith("ik noem u voortaan Bep.");
    }

    @Test
    void who_moved_says_so() {
        anna.says("ik ben verhuisd naar 6041");
        anna.reads("Goed, u woont nu in 6041. Wat u al vroeg of aanbood, blijft zoals het was.");
        anna.says("ik ben verhuisd");
        anna.reads("Wat is uw nieuwe postcode? De cijfers zijn genoeg.");
        anna.says("6136 AB");
        anna.readsSomethingWith("u woont nu in 6136.");
        var mary = town.neighbour("Mary", "en");
        mary.says("I've moved to 6041");
        mary.readsSomethingWith("you live in 6041 now");
    }

    @ParameterizedTest
    @CsvSource({"niet na 8 uur 's avonds, 08:00-20:00", "geen berichten voor negen uur graag, 09:00-21:00",
            "alleen overdag, 09:00-18:00", "stuur mij alleen berichten tussen 10 en 17 uur, 10:00-17:00",
            "niet na 19:30, 08:00-19:30", "not after 8 in the evening, 08:00-20:00",
            "please only during the day, 09:00-18:00", "no messages before 9, 09:00-21:00"})
    void the_hours_in_words(String words, String hours) {
        anna.says(words);
        anna.readsAll();
        assertThat(database.sql("select hours from resident where chat = ?").param(anna.chat()).query(String.class)
                .single()).isEqualTo(hours);
    }

    @Test
    void at_other_hours_nobody_is_asked_and_no_reminder_comes() {
        var ben = drives("Ben");
        ben.says("niet na 8 uur 's avonds");
        ben.reads("Goed. Vragen en herinneringen stuur ik alleen tussen 08:00 en 20:00 uur. "
                + "Op wat u mij schrijft, antwoord ik altijd.");
        town.clockMovesTo(at("2026-11-22T20:30"));
        asksForALift("6131");
        anna.readsSomethingWith(
                "Op dit uur stoor ik niemand. Ik vraag het op maandag 23 november om 08:00 aan één buur");
        assertThat(ben.unread()).isEmpty();
        town.clockMovesTo(at("2026-11-23T08:00"));
        ben.readsSomethingWith("een rit");
        ben.taps("Dat doe ik");
        ben.readsSomethingWith("Wat fijn!");
        anna.readsSomethingWith("Is dat goed?");
        anna.taps("Ja, graag");
        anna.readsSomethingWith("Afgesproken!");
        ben.readsSomethingWith("Afgesproken!");
        ben.says("Handje, instellingen");
        anna.readsAll();
        ben.readsAll();
        ben.tapsData("set:hours");
        ben.readsSomethingWith("Wanneer mag ik u een bericht sturen?").offering("Overdag, van 9 tot 18 uur",
                "Niet na 20 uur", "Van 8 tot 21 uur");
        ben.says("tussen 15 en 19 uur");
        ben.readsSomethingWith("tussen 15:00 en 19:00 uur");
        town.clockMovesTo(at("2026-11-24T18:00"));
        ben.readsSomethingWith("U helpt Anna");
        town.clockMovesTo(at("2026-11-25T14:30"));
        anna.readsSomethingWith("Ben komt u morgen");
    }

    @Test
    void who_is_away_is_asked_nothing_until_then() {
        var ben = drives("Ben");
        ben.says("ik ben tot 3 januari weg");
        ben.reads("Goed, ik vraag u niets tot zondag 3 januari. Aan wat u al hebt afgesproken, herinner ik u wel.")
                .offering("Ik ben er weer");
        asksForALift("6131");
        anna.readsSomethingWith("coördinator");
        ben.says("ik ben er weer");
        ben.reads("Welkom terug! De pauze is voorbij.");
        anna.says("Kan iemand mij vrijdag om half drie naar het ziekenhuis rijden?");
        anna.readsSomethingWith("Klopt dit?");
        anna.taps("Ja");
        anna.readsSomethingWith("Ik heb het nu aan");
        ben.readsSomethingWith("een rit");
    }

    @Test
    void a_pause_without_an_end_is_asked_for_one_and_ends_by_itself() {
        anna.says("even geen berichten");
        anna.reads("Tot wanneer wilt u pauze? U kunt ook een dag typen, zoals ‘3 januari’.").offering("Eén week",
                "Eén maand", "Tot ik het zeg");
        anna.taps("Eén week");
        anna.readsSomethingWith("ik vraag u niets tot zondag 29 november.");
        anna.says("instellingen");
        anna.readsSomethingWith("• Pauze: tot zondag 29 november");
        town.clockAdvances(Duration.ofDays(7));
        anna.says("instellingen");
        anna.readsSomethingWith("• Pauze: nee");
        var mary = town.neighbour("Mary", "en");
        mary.says("no messages until Monday please");
        mary.readsSomethingWith("I ask you nothing until Monday 30 November.");
        mary.says("I'm back");
        mary.reads("Welcome back! The pause is over.");
    }

    @Test
    void who_reads_too_much_text_reads_less_and_the_question_stays() {
        anna.says("Kan iemand mij donderdag om half drie naar het ziekenhuis in Sittard rijden?");
        anna.readsSomethingWith("Buren zien uw naam pas als u dat goedvindt.");
        anna.says("te veel tekst");
        anna.reads("Goed, ik houd het kort.").offering("Terug naar de vraag", "Weer gewone teksten",
                "Zonder plaatjes", "Eén ding per bericht", "Terug naar instellingen");
        anna.taps("Eén ding per bericht");
        anna.reads("Goed, ik stuur één ding per bericht.");
        anna.taps("Terug naar de vraag");
        anna.reads("We waren hier gebleven.");
        anna.reads("Mag ik bewaren wat u hier schrijft, om hulp te regelen?").offering("Ja, dat is goed",
                "Nee, liever niet");
        anna.taps("Ja, dat is goed");
        anna.reads("Wat is uw postcode?");
        anna.tapsData("set:wish-SHORT");
        anna.reads("Goed, ik schrijf weer gewone teksten.");
    }

    @Test
    void less_text_in_english() {
        var mary = town.neighbour("Mary", "en");
        mary.says("too much text");
        mary.reads("All right, I will keep it short.");
        mary.says("no emoji please");
        mary.reads("All right, I will use no pictures.");
        mary.says("one thing at a time");
        mary.reads("All right, I will send one thing per message.");
        mary.says("help");
        mary.readsSomethingWith("You say what you need help with.");
        mary.readsSomethingWith("Does somebody want to help?");
        mary.readsSomethingWith("Type 'stop' to stop.");
    }
}
