package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.testing.InPlain;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who stops in the middle of a talk is asked nothing more, and nothing comes up unasked. */
class StoppedTest extends AskingForALift {
    @Autowired
    JdbcClient database;
    @Autowired
    InPlain inPlain;

    @Test
    void who_says_stop_is_asked_nothing_and_nothing_is_sought_for_them() {
        toTheReadBack();
        anna.taps("Ja");
        anna.readsSomethingWith("Ik heb een coördinator gewaarschuwd");
        anna.says("Stop");
        anna.reads("Goed, ik ben gestopt. Ik zoek niets meer voor u en vraag u niets meer. Wilt u later weer iets? "
                + "Typ het gewoon.").offering("Wis mijn gegevens");
        anna.says("wat heb ik lopen?");
        anna.readsSomethingWith("niets");
    }

    @Test
    void who_wants_to_be_forgotten_chooses_what_that_means() {
        toTheReadBack();
        anna.taps("Stoppen");
        anna.readsSomethingWith("Goed, dat doen we niet.");
        anna.says("verwijder al mijn gegevens");
        anna.readsSomethingWith("Typ dan: vergeet mij").offering("Nee, toch niet");
        anna.taps("Nee, toch niet");
        anna.reads("Goed, ik wis niets.");
        anna.says("wat weten jullie van mij?");
        anna.readsSomethingWith("Wat wilt u?").offering("Stuur het mij", "Verbeteren of instellen",
                "Wie heeft meegelezen?", "Even pauze", "Zinnen om van te leren", "Toestemming intrekken",
                "Stop met alles", "Wis mijn gegevens");
        anna.taps("Stop met alles");
        anna.readsSomethingWith("Goed, ik ben gestopt.");
    }

    @Test
    void stop_asks_nobody_anything() {
        toTheReadBack();
        anna.says("laat maar");
        anna.readsSomethingWith("Goed, dat doen we niet.");
        assertThat(database
                .sql("select count(*) from help_request r join resident p on p.id = r.asker_id where p.chat = :c")
                .param("c", anna.chat()).query(Long.class).single()).isZero();
    }

    @Test
    void who_says_no_to_consent_is_left_alone() {
        anna.taps("Nee, liever niet");
        anna.readsSomethingWith("Ik bewaar niets van wat u schreef.");
        assertThat(inPlain.all("conversation.state", "select state from conversation where chat = ?", anna.chat()))
                .singleElement().asString().contains("turn").doesNotContain("ziekenhuis");
    }

    @Test
    void after_danger_a_kind_no_leaves_the_question_for_good() {
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("ik wil niet meer leven");
        anna.readsSomethingWith("113");
        anna.says("laat maar");
        anna.readsSomethingWith("Goed, dat doen we niet.");
        anna.says("goedemorgen");
        anna.readsSomethingWith("Ik ben Handje");
    }

    @Test
    void stop_does_not_bring_the_next_question_unasked() {
        toTheReadBack();
        anna.says("en kan iemand mijn heg snoeien?");
        anna.readsSomethingWith("Dat heb ik genoteerd");
        anna.readsSomethingWith("Klopt dit?");
        anna.says("stop");
        anna.readsSomethingWith("Goed, dat doen we niet.");
        anna.readsSomethingWith("Wilt u daarmee verder?").offering("Ja, verder", "Nee, laat maar");
        anna.taps("Nee, laat maar");
        anna.readsSomethingWith("Goed, dat doen we niet.");
        anna.says("wat heb ik lopen?");
        anna.readsSomethingWith("niets");
    }

    @Test
    void an_older_talk_does_not_come_up_after_stop() {
        toTheReadBack();
        anna.says("later");
        anna.readsSomethingWith("Goed, ik bewaar het.");
        anna.says("Ik zoek iemand voor de tuin");
        anna.readsSomethingWith("Wanneer hebt u hulp nodig?");
        anna.says("hoeft niet meer");
        anna.reads("Goed, dat doen we niet. U kunt altijd opnieuw beginnen.");
        anna.says("ga verder");
        anna.readsSomethingWith("We gaan verder met wat u eerder schreef.");
        anna.readsSomethingWith("Klopt dit?");
    }
}
