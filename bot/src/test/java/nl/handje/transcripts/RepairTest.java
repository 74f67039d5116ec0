package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.messenger.Heard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people do in the middle of a talk: correct, stop, ask for help, say something else, press an old button. */
class RepairTest extends AskingForALift {
    @Autowired
    JdbcClient database;

    @Test
    void a_corrected_day_keeps_the_time() {
        toTheReadBack();
        anna.says("nee, vrijdag");
        anna.readsSomethingWith("Klopt dit?", "op vrijdag 27 november om 14:30");
    }

    @Test
    void of_the_old_day_and_a_new_one_the_new_one_is_meant() {
        toTheReadBack();
        anna.says("ach, donderdag komt de pedicure, kan het ook vrijdag zijn?");
        anna.readsSomethingWith("Klopt dit?", "op vrijdag 27 november om 14:30");
        anna.says("er staat nog vrijdag, ik bedoelde maandag");
        anna.readsSomethingWith("Klopt dit?", "op maandag 23 november om 14:30");
    }

    @Test
    void a_corrected_time_keeps_the_day() {
        toTheReadBack();
        anna.says("sorry, het is om drie uur");
        anna.readsSomethingWith("Klopt dit?", "op donderdag 26 november om 15:00");
    }

    @Test
    void an_answer_and_a_correction_in_one_message() {
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("6131 AB, en het is toch vrijdag");
        anna.readsSomethingWith("Klopt dit?", "op vrijdag 27 november om 14:30", "U woont in 6131");
    }

    @Test
    void change_offers_what_can_be_changed() {
        toTheReadBack();
        anna.taps("Aanpassen");
        anna.reads("Wat wilt u anders? U kunt het ook gewoon typen.").offering("Wat", "Voor wie",
                "Wanneer", "Waar", "Waarheen", "Wat de helper leest", "Hoe ik het vraag", "Het was goed zo",
                "Stoppen");
        anna.taps("Wanneer");
        anna.readsSomethingWith("Wanneer hebt u hulp nodig?");
        anna.says("morgen om tien uur");
        anna.readsSomethingWith("Klopt dit?", "op maandag 23 november om 10:00");
    }

    @Test
    void four_digits_are_a_postcode_when_that_was_asked_whatever_is_said_around_them() {
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("6136, maar komt er dan zomaar een vreemde?");
        anna.readsSomethingWith("Het is iemand uit uw buurt");
        anna.readsSomethingWith("Klopt dit?", "U woont in 6136");
    }

    @Test
    void what_is_known_already_is_read_back_once_more() {
        toTheReadBack();
        anna.says("6131");
        anna.readsSomethingWith("Klopt dit?", "U woont in 6131");
    }

    @Test
    void who_was_taken_for_an_asker_becomes_a_helper() {
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("nee ik bedoel dat ik zelf mensen naar het ziekenhuis kan rijden");
        anna.reads("Wanneer zou het u uitkomen?").offering("Dat maakt niet uit", "Doordeweeks", "’s Avonds",
                "In het weekend");
        anna.says("doordeweeks");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("6131 AB");
        anna.readsSomethingWith("Klopt dit? U wilt anderen helpen");
    }

    @Test
    void help_explains_and_comes_back_to_the_question() {
        anna.says("hulp");
        anna.readsSomethingWith("Zo werkt het:");
        anna.readsSomethingWith("Mag ik bewaren wat u hier schrijft").offering("Ja, dat is goed", "Nee, liever niet");
    }

    @Test
    void why_is_answered_for_the_question_that_stands_open() {
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("waarom wilt u dat weten?");
        anna.readsSomethingWith("Uw straat en huisnummer hoef ik niet te weten.");
        anna.readsSomethingWith("Wat is uw postcode?");
    }

    @Test
    void not_understood_is_asked_again_then_simpler_then_a_person_is_offered() {
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("hmm tja");
        anna.readsSomethingWith("Kunt u uw postcode typen?");
        anna.says("asdf qwer");
        anna.readsSomethingWith("Typ vier cijfers, of de naam van uw dorp of stad.");
        anna.says("blub");
        anna.readsSomethingWith("Zal ik een mens vragen om u te helpen?").offering("Ja, een mens graag",
                "Ik probeer het nog eens", "Stoppen");
        anna.taps("Ja, een mens graag");
        anna.readsSomethingWith("Ik heb een mens gevraagd.");
        assertThat(database.sql("select count(*) from report where source = 'PERSON'").query(Long.class).single())
                .isPositive();
    }

    @Test
    void an_old_button_says_so_and_shows_where_we_are() {
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("wat is dat?");
        anna.readsAll();
        anna.tapsData("q:1:yes");
        anna.reads("Deze knop hoort bij iets van eerder. Die doet het niet meer.");
        anna.readsSomethingWith("Wat is uw postcode?");
    }

    @Test
    void a_photo_is_answered_and_the_question_stays() {
        anna.sends(Heard.Media.Kind.PHOTO);
        anna.readsSomethingWith("Ik kan foto's niet bekijken.");
        anna.readsSomethingWith("Mag ik bewaren wat u hier schrijft");
    }

    @Test
    void the_language_can_change_in_the_middle() {
        anna.says("english please");
        anna.reads("All right, let us go on in English.");
        anna.readsSomethingWith("May I keep what you write here").offering("Yes, that is fine", "No, rather not");
    }

    @Test
    void somebody_else_s_button_does_nothing() {
        var stranger = town.neighbour("Vreemd", "nl");
        stranger.tapsData("proposal-yes:00000000-0000-0000-0000-000000000001");
        stranger.readsSomethingWith("Die doet het niet meer.");
        stranger.tapsData("nonsense");
        stranger.readsSomethingWith("Die doet het niet meer.");
        stranger.readsSomethingWith("Er staat nu niets vast.");
    }

    @Test
    void somebody_who_wants_to_die_is_answered_before_anything_else() {
        anna.says("ik wil niet meer leven");
        anna.readsSomethingWith("Bel 113, of gratis 0800-0113", "Bel 112");
        assertThat(database.sql("""
                select severity from report r join resident p on p.id = r.writer_id where p.chat = :c""")
                .param("c", anna.chat()).query(String.class).single()).isEqualTo("ACUTE");
    }

    @Test
    void what_only_a_professional_may_do_is_kindly_refused() {
        var dirk = town.neighbour("Dirk", "nl");
        dirk.says("Kan iemand mijn vrouw 's ochtends wassen en haar medicijnen geven?");
        dirk.readsSomethingWith("Wassen en aankleden is werk voor een zorgverlener.");
    }

    @Test
    void who_is_in_danger_is_not_asked_for_a_postcode_and_may_go_on_later() {
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("ik wil niet meer leven");
        anna.readsSomethingWith("113");
        anna.says("ik weet het niet meer");
        anna.readsSomethingWith("Wilt u daarmee verder? Het hoeft niet nu.").offering("Ja, een mens graag",
                "Ja, verder", "Nee, laat maar");
        anna.taps("Ja, verder");
        anna.readsSomethingWith("We gaan verder met wat u eerder schreef.");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("6131 AB");
        anna.readsSomethingWith("Klopt dit?", "donderdag 26 november om 14:30");
    }

    @Test
    void who_reads_along_is_told_and_the_question_stays() {
        anna.says("Wie leest dit?");
        anna.readsSomethingWith("Een medewerker leest alleen berichten waar zorgen over zijn");
        anna.readsSomethingWith("Mag ik bewaren wat u hier schrijft").offering("Ja, dat is goed", "Nee, liever niet");
        anna.says("nou goed dan");
        anna.readsSomethingWith("Wat is uw postcode?");
    }
}
