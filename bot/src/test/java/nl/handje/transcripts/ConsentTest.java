package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.testing.Neighbour;
import org.junit.jupiter.api.Test;

/** Consent is asked, told with its dates, taken back, and asked anew when its text is another. */
class ConsentTest extends OfMyData {
    @Test
    void who_takes_consent_back_is_asked_for_it_at_the_next_thing_that_is_kept() {
        asksForALift("9711 AB");
        anna.readsSomethingWith("coördinator");
        anna.says("trek mijn toestemming in");
        anna.readsSomethingWith("Ik zoek dan niets meer voor u").offering("Ja, intrekken", "Nee, laat maar zo");
        anna.says("ja");
        anna.reads("Uw toestemming is ingetrokken.");
        anna.readsSomethingWith("Goed, ik ben gestopt.");
        assertThat(consents()).isEqualTo("1 withdrawn");
        anna.says("Kan iemand mijn heg snoeien?");
        anna.readsSomethingWith("Mag ik bewaren wat u hier schrijft");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wanneer");
        assertThat(consents()).isEqualTo("1 withdrawn, 1 given");
    }

    @Test
    void a_new_text_is_asked_once_after_the_answer_to_whatever_is_said() {
        agreedToAnEarlierText();
        anna.says("wat heb ik lopen?");
        anna.readsSomethingWith("een rit");
        anna.readsSomethingWith("Dag Anna! Er is iets nieuws in wat wij afspreken.",
                "Mag ik blijven bewaren wat u schrijft").offering("Ja, dat is goed", "Nee, liever niet");
        anna.says("ja hoor");
        anna.reads("Dank u wel. We gaan gewoon verder.");
        assertThat(consents()).isEqualTo("1 given, 1 given");
        anna.says("wat heb ik lopen?");
        anna.readsSomethingWith("een rit");
    }

    @Test
    void what_is_asked_goes_on_after_the_yes_to_a_new_text() {
        agreedToAnEarlierText();
        anna.says("Kan iemand zaterdag mijn heg snoeien?");
        anna.readsSomethingWith("Er is iets nieuws in wat wij afspreken.", "Wat u net schreef, raakt niet kwijt.");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Klopt dit?", "zaterdag 28 november");
    }

    @Test
    void a_no_to_a_new_text_is_a_no_to_what_was_agreed() {
        agreedToAnEarlierText();
        anna.says("Kan iemand zaterdag mijn heg snoeien?");
        anna.readsSomethingWith("Er is iets nieuws in wat wij afspreken.");
        anna.taps("Nee, liever niet");
        anna.readsSomethingWith("Ik zoek dan niets meer voor u").offering("Ja, intrekken", "Nee, laat maar zo");
        anna.taps("Ja, intrekken");
        anna.reads("Uw toestemming is ingetrokken.");
        anna.readsSomethingWith("Goed, ik ben gestopt.");
        assertThat(consents()).isEqualTo("1 withdrawn");
    }

    @Test
    void who_puts_a_new_text_aside_is_not_asked_in_the_same_breath_again() {
        agreedToAnEarlierText();
        anna.says("wat heb ik lopen?");
        anna.readsSomethingWith("een rit");
        anna.readsSomethingWith("Er is iets nieuws");
        anna.says("laat maar");
        anna.reads("Goed, dat doen we niet. U kunt altijd opnieuw beginnen.");
    }

    @Test
    void a_new_text_in_english() {
        var mary = town.neighbour("Mary", "en");
        mary.says("Can somebody trim my hedge on Saturday? 9711 AB");
        mary.readsSomethingWith("May I keep");
        mary.taps("Yes, that is fine");
        mary.readsSomethingWith("Is this right?");
        mary.taps("Stop");
        mary.readsAll();
        earlierText(mary);
        mary.says("Can somebody trim my hedge on Saturday? 9711 AB");
        mary.readsSomethingWith("Hello Mary! Something is new in what we agree.", "is not lost");
        mary.taps("Yes, that is fine");
        mary.readsSomethingWith("Is this right?", "Saturday 28 November");
    }

    @Test
    void each_consent_is_told_with_its_text_and_its_dates() {
        agreedToAnEarlierText();
        anna.says("trek mijn toestemming in");
        anna.readsSomethingWith("Ik zoek dan niets meer voor u");
        anna.says("ja");
        anna.readsAll();
        anna.says("/privacy");
        anna.readsSomethingWith("• Eén keer toestemming: tekst 1, gegeven op zondag 22 november 2026",
                "ingetrokken op zondag 22 november 2026");
    }

    private void agreedToAnEarlierText() {
        asksForALift("9711 AB");
        anna.readsSomethingWith("coördinator");
        earlierText(anna);
    }

    private void earlierText(Neighbour person) {
        database.sql("update resident set consent_version = 0 where chat = ?").param(person.chat()).update();
    }

    private String consents() {
        return String.join(", ", database.sql("""
                select text_version || case when withdrawn_at is null then ' given' else ' withdrawn' end from consent
                join resident on resident.id = resident_id where chat = ? order by given_at""").param(anna.chat())
                .query(String.class).list());
    }
}
