package nl.handje.transcripts;

import java.time.Duration;
import java.util.UUID;
import nl.handje.testing.Neighbour;
import org.junit.jupiter.api.Test;

/** Everybody sees, takes along, corrects and forgets what is kept of them, in the chat and at once. */
class MyDataTest extends OfMyData {
    private Neighbour drives(String name, String postcode) {
        var helper = town.neighbour(name, "nl");
        helper.says("Ik kan wel eens iemand rijden, behalve in het weekend");
        helper.readsSomethingWith("Mag ik bewaren wat u hier schrijft");
        helper.taps("Ja, dat is goed");
        helper.readsSomethingWith("Wat is uw postcode?");
        helper.says(postcode);
        helper.readsSomethingWith("Klopt dit?");
        helper.says("ja hoor");
        helper.readsSomethingWith("Dank u wel, dat is heel fijn.");
        return helper;
    }

    private void agreesWith(Neighbour ben) {
        asksForALift("6131 AB");
        anna.readsSomethingWith("Ik heb het nu aan");
        ben.readsSomethingWith("een rit naar het ziekenhuis");
        ben.taps("Dat doe ik");
        ben.readsSomethingWith("Wat fijn!");
        anna.readsSomethingWith("Is dat goed?");
        anna.taps("Ja, graag");
        anna.readsSomethingWith("Afgesproken!");
        ben.readsSomethingWith("Afgesproken!");
    }

    @Test
    void what_is_kept_is_said_in_plain_words_with_how_much_of_it() {
        asksForALift("9711 AB");
        anna.readsSomethingWith("coördinator");
        anna.says("/privacy");
        anna.readsSomethingWith("Dit bewaar ik van u:", "• Wie u bent: Anna, Nederlands, 9711",
                "• Eén keer toestemming", "• Eén vraag om hulp", "• Eén bericht voor een mens", "Wat wilt u?");
        anna.says("wat weten jullie van mij");
        anna.readsSomethingWith("Dit bewaar ik van u:");
        anna.taps("Stuur het mij");
        anna.readsSomethingWith("[export-html]");
        anna.readsSomethingWith("[export-json]");
        anna.readsSomethingWith("Hier is alles wat ik van u bewaar.");
        anna.says("stuur mij mijn gegevens");
        anna.readsSomethingWith("[export-html]");
        anna.readsSomethingWith("[export-json]");
        anna.readsSomethingWith("Hier is alles wat ik van u bewaar.");
    }

    @Test
    void when_a_helper_is_forgotten_the_search_begins_again_and_the_asker_hears_it() {
        var ben = drives("Ben", "6137 KL");
        agreesWith(ben);
        var carla = drives("Carla", "6131 GH");
        ben.says("vergeet mij");
        ben.readsSomethingWith("Afspraken zeg ik af", "Typ dan: vergeet mij");
        ben.says("ja");
        ben.readsSomethingWith("Ik wis pas als u dit typt");
        ben.says("vergeet mij");
        ben.readsSomethingWith("Alles is gewist.");
        anna.readsSomethingWith("Uw afspraak gaat helaas niet door",
                "De buur die u zou helpen, is gestopt met Handje.");
        carla.readsSomethingWith("Iemand bij u in de buurt (6131) zoekt een rit");
        carla.taps("Niet deze keer");
        carla.readsSomethingWith("Geen probleem.");
        anna.readsSomethingWith("niemand");
        ben.says("hallo");
        ben.readsSomethingWith("Dag Ben! Ik ben Handje.");
    }

    @Test
    void when_an_asker_is_forgotten_the_helper_is_thanked_and_nobody_is_reminded() {
        var ben = drives("Ben", "6137 KL");
        agreesWith(ben);
        anna.says("verwijder al mijn gegevens");
        anna.readsSomethingWith("Typ dan: vergeet mij");
        anna.says("vergeet me");
        anna.readsSomethingWith("Alles is gewist.");
        ben.reads("Een afspraak gaat niet door: een rit, op donderdag 26 november om 14:30. De buur die u zou helpen, "
                + "is gestopt met Handje. U hoeft niets te doen. Dank u dat u klaarstond.");
        town.clockAdvances(Duration.ofDays(9));
    }

    @Test
    void who_was_asked_hears_that_it_is_no_longer_needed() {
        var ben = drives("Ben", "6137 KL");
        asksForALift("6131 AB");
        anna.readsSomethingWith("Ik heb het nu aan");
        ben.readsSomethingWith("een rit naar het ziekenhuis");
        anna.says("wis mijn gegevens");
        anna.readsSomethingWith("Typ dan: vergeet mij");
        anna.says("vergeet mij");
        anna.readsSomethingWith("Alles is gewist.");
        ben.readsSomethingWith("een rit", "donderdag 26 november om 14:30");
    }

    @Test
    void a_button_alone_forgets_nobody() {
        anna.says("/privacy");
        anna.readsSomethingWith("Dit bewaar ik van u:");
        anna.taps("Wis mijn gegevens");
        anna.readsSomethingWith("Typ dan: vergeet mij").offering("Nee, toch niet");
        anna.taps("Nee, toch niet");
        anna.reads("Goed, ik wis niets.");
        anna.tapsData("q:2:yes");
        anna.readsSomethingWith("Deze knop hoort bij iets van eerder.");
        anna.readsSomethingWith("Er staat nu niets vast.");
        anna.says("wat weten jullie van mij");
        anna.readsSomethingWith("Anna");
    }

    @Test
    void who_opened_a_message_and_why_is_said_in_words() {
        asksForALift("9711 AB");
        anna.readsSomethingWith("coördinator");
        anna.says("wie heeft mijn berichten gelezen?");
        anna.readsSomethingWith("Niemand heeft uw berichten gelezen.");
        var saskia = UUID.randomUUID();
        database.sql("insert into account values (?, ?, 'Saskia', 'NL', 'MODERATOR', 'x', 'x', 0, now(), null, 0)")
                .param(saskia).param(saskia + "@gemeente.example").update();
        database.sql("""
                insert into access_log (moderator_id, resident_id, purpose, opened_at)
                select ?, id, 'REVIEW', '2026-11-22 10:00+01' from resident where chat = ?""").param(saskia)
                .param(anna.chat()).update();
        anna.says("wie heeft mijn berichten gelezen?");
        anna.reads("Eén keer las een medewerker iets van u:\n• zondag 22 november 2026, 10:00: een medewerker. "
                + "Er waren zorgen over een bericht.");
        database.sql("""
                insert into access_log (moderator_id, resident_id, purpose, opened_at)
                select ?, id, 'REQUEST', '2026-11-22 11:00+01' from resident where chat = ?""").param(saskia)
                .param(anna.chat()).update();
        anna.says("wie heeft mijn berichten gelezen?");
        anna.readsSomethingWith("2 keer las", "Om een buur voor uw vraag te zoeken.", "Er waren zorgen");
    }

    @Test
    void the_same_in_english() {
        var mary = town.neighbour("Mary", "en");
        mary.says("what do you know about me");
        mary.readsSomethingWith("This is what I keep of you:", "• Who you are: Mary, English").offering("Send it to me",
                "Correct or set", "Who has read along?", "A pause", "Sentences to learn from",
                "Take back my consent", "Stop everything", "Delete my data");
        mary.taps("Who has read along?");
        mary.reads("Nobody has read your messages. If somebody does, it will stand here.");
        mary.says("take back my consent");
        mary.readsSomethingWith("There is nothing to take back.");
        mary.says("please delete all my data");
        mary.readsSomethingWith("Then type: forget me").offering("No, rather not");
        mary.says("hmm");
        mary.readsSomethingWith("I only delete when you type this: forget me");
        mary.says("Forget me.");
        mary.reads("Everything is deleted. I know nothing of you any more. Thank you for your trust, and all the best."
                + "\n\nThe messages on your own phone you can delete yourself. If you write to me again, we begin anew.");
    }
}
