package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.messenger.Heard;
import nl.handje.testing.InPlain;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Photos, voices, stickers, messages passed on, and commands with a typo. */
@Transcript
class OtherThanWordsTest {
    @Autowired
    Town town;

    @Autowired
    JdbcClient database;
    @Autowired
    InPlain inPlain;

    private Neighbour asked() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("Kan iemand zaterdagochtend mijn heg snoeien?");
        anna.readsSomethingWith("Mag ik bewaren wat u hier schrijft");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wat is uw postcode?");
        return anna;
    }

    private long kept(Neighbour somebody) {
        return database.sql("""
                select count(*) from report r join resident p on p.id = r.writer_id
                join report_enclosure e on e.report_id = r.id
                where p.chat = :c and e.file_id = 'file'""").param("c", somebody.chat()).query(Long.class).single();
    }

    @Test
    void a_voice_message_is_kept_for_a_human_and_the_question_stays() {
        var anna = asked();
        anna.sends(Heard.Media.Kind.VOICE);
        anna.readsSomethingWith("Spraak kan ik niet verstaan.").offering("Laat een mens luisteren");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.taps("Laat een mens luisteren");
        anna.readsSomethingWith("Ik heb het voor een mens bewaard.");
        anna.readsSomethingWith("Wat is uw postcode?");
        assertThat(kept(anna)).isOne();
    }

    @Test
    void a_document_in_english() {
        var anna = town.neighbour("Anna", "en");
        anna.sends(Heard.Media.Kind.DOCUMENT);
        anna.readsSomethingWith("I cannot read files.").offering("Let a person look", "I need help",
                "I want to help somebody", "How does it work?");
        anna.taps("Let a person look");
        anna.readsSomethingWith("I have kept it for a person.");
        assertThat(kept(anna)).isOne();
    }

    @Test
    void what_stands_under_a_photo_is_read() {
        var anna = asked();
        anna.sendsWith("6131 AB", Heard.Media.Kind.PHOTO);
        anna.readsSomethingWith("Ik kan foto's niet bekijken.").offering("Laat een mens kijken");
        anna.readsSomethingWith("Klopt dit?", "6131");
    }

    @Test
    void a_sticker_a_poll_and_a_contact_have_their_own_answer() {
        var anna = asked();
        anna.sends(Heard.Media.Kind.STICKER);
        anna.readsSomethingWith("Leuk!");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.sends(Heard.Media.Kind.POLL);
        anna.readsSomethingWith("peiling");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.sends(Heard.Media.Kind.CONTACT);
        anna.readsSomethingWith("Een telefoonnummer heb ik niet nodig");
        anna.readsSomethingWith("Wat is uw postcode?");
    }

    @Test
    void a_place_that_is_shared_is_an_answer() {
        var anna = asked();
        anna.sendsALocation(51.0, 5.86);
        anna.readsSomethingWith("Klopt dit?");
    }

    @Test
    void a_message_that_was_passed_on_is_an_ask_only_when_they_say_so() {
        var anna = town.neighbour("Anna", "nl");
        anna.forwards("Kan iemand zaterdagochtend mijn heg snoeien?");
        anna.reads("Dit hebt u doorgestuurd. Is het ook uw eigen vraag?").offering("Ja, dit is mijn vraag",
                "Ja, een mens graag");
        anna.taps("Ja, dit is mijn vraag");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wat is uw postcode?");
    }

    @Test
    void a_command_with_a_typo_is_asked_back() {
        var anna = asked();
        anna.says("/hepl");
        anna.reads("Bedoelt u misschien /help?").offering("/help", "Hoe werkt het?");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.taps("/help");
        anna.readsSomethingWith("Zo werkt het:");
        anna.readsSomethingWith("Wat is uw postcode?");
    }

    @Test
    void a_command_with_a_typo_in_english() {
        var anna = town.neighbour("Anna", "en");
        anna.says("/offfer");
        anna.reads("Do you perhaps mean /offer?").offering("/offer", "How does it work?");
        anna.taps("/offer");
        anna.readsSomethingWith("May I keep");
    }

    @Test
    void what_could_not_be_read_goes_to_the_human_who_is_asked() {
        var anna = asked();
        for (var riddle : new String[]{"flubber de blub", "hmm tja", "zwoep"}) {
            anna.says(riddle);
            anna.readsAll();
        }
        anna.taps("Ja, een mens graag");
        anna.readsSomethingWith("Ik heb een mens gevraagd.");
        assertThat(inPlain.all("report.words", """
                select words from report r join resident p on p.id = r.writer_id where p.chat = ?""", anna.chat()))
                .singleElement().asString().contains("heg snoeien", "flubber", "zwoep");
    }
}
