package nl.handje.admin.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import nl.handje.admin.account.Role;
import nl.handje.admin.testing.AdminWebTest;
import nl.handje.admin.testing.Desk;
import nl.handje.admin.testing.Sent;
import nl.handje.admin.testing.Staff;
import nl.handje.admin.testing.Town;
import nl.handje.admin.testing.Visitor;
import nl.handje.nlp.Language;
import nl.handje.review.AccessLog;
import nl.handje.testing.InPlain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A moderator takes over the chat of a resident who asked for a human, and gives it back. */
@AdminWebTest
class ChatTest {
    @LocalServerPort
    int port;
    @Autowired
    MockMvc mvc;
    @Autowired
    Staff staff;
    @Autowired
    Town town;
    @Autowired
    Sent sent;
    @Autowired
    AccessLog accessLog;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    InPlain inPlain;
    Staff.Colleague saskia;
    Visitor visitor;
    Town.Neighbour anna;
    String report = "";

    @BeforeEach
    void annaAskedForAHuman() throws Exception {
        saskia = staff.moderator("Saskia de Vries");
        visitor = staff.signedIn(mvc, saskia);
        anna = town.neighbour("Anna", Language.NL);
        report = "/reports/" + town.asksForPerson(anna);
    }

    @Test
    void from_the_report_to_the_chat_and_back() throws Exception {
        assertThat(opened()).contains("Gesprek overnemen");
        assertThat(visitor.post(report + "/takeover").getRedirectedUrl()).isEqualTo(report + "/chat");
        assertThat(visitor.get(report + "/chat").getContentAsString()).contains("Gesprek met Anna",
                "Er is nog niets geschreven.");
        visitor.post(report + "/chat", "words", "Dag Anna, <b>waarmee</b> kan ik helpen?");
        annaWrites("Mijn buurman doet zo raar");
        assertThat(visitor.get(report + "/chat/lines").getContentAsString())
                .contains("Dag Anna, &lt;b&gt;waarmee&lt;/b&gt; kan ik helpen?", "Mijn buurman doet zo raar")
                .doesNotContain("<html");
        visitor.post(report + "/chat/end");
        assertThat(visitor.get(report + "/chat").getContentAsString()).contains("U hebt het gesprek teruggegeven.")
                .doesNotContain("<textarea");
        assertThat(String.join("\n", sent.to(anna.chat()))).contains("Saskia van het team is er nu.",
                "Saskia van het team: Dag Anna, <b>waarmee</b> kan ik helpen?", "U praat nu weer met Handje");
        assertThat(accessLog.of(anna.id())).extracting(AccessLog.Opening::purpose).containsExactly("TAKEOVER",
                "REVIEW");
    }

    @Test
    void what_is_not_words_is_named_and_what_stood_under_it_is_read() throws Exception {
        opened();
        visitor.post(report + "/takeover");
        annaWrites("[PHOTO] Dit is de deur");
        annaWrites("[STICKER]");
        annaWrites("[zie boven] Dat was het");
        assertThat(visitor.get(report + "/chat/lines").getContentAsString())
                .contains("Foto (hier niet te zien)", ">Dit is de deur<", "Iets anders dan woorden",
                        "[zie boven] Dat was het")
                .doesNotContain("PHOTO", "STICKER");
    }

    @Test
    void who_did_not_open_the_report_does_not_take_over() throws Exception {
        visitor.get(report);
        var refused = visitor.post(report + "/takeover");
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString()).contains("Open eerst de melding.");
        assertThat(sent.to(anna.chat())).isEmpty();
    }

    @Test
    void a_colleague_reads_no_chat_that_is_not_theirs() throws Exception {
        opened();
        visitor.post(report + "/takeover");
        annaWrites("een geheim");
        var joris = staff.signedIn(mvc, staff.moderator("Joris"));
        assertThat(joris.get(report + "/chat").getStatus()).isEqualTo(404);
        assertThat(joris.get(report + "/chat/lines").getStatus()).isEqualTo(404);
        var page = joris.post(report + "/opening", "purpose", "SECOND_OPINION").getContentAsString();
        assertThat(page).contains("Saskia de Vries is ermee bezig").doesNotContain("Gesprek overnemen", "geheim");
    }

    @Test
    void after_the_end_nothing_more_is_sent() throws Exception {
        opened();
        visitor.post(report + "/takeover");
        visitor.get(report + "/chat");
        visitor.post(report + "/chat/end");
        var refused = visitor.post(report + "/chat", "words", "Nog iets");
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString()).contains("Dit gesprek is voorbij.");
        assertThat(String.join("\n", sent.to(anna.chat()))).doesNotContain("Nog iets");
    }

    @Test
    void an_administrator_sets_the_hours_that_residents_hear() throws Exception {
        var chef = staff.signedIn(mvc, staff.colleague("Chef", Role.TOWN_ADMINISTRATOR));
        chef.get("/hours");
        assertThat(chef.post("/hours", "place", "Sittard", "hours", "altijd").getContentAsString())
                .contains("Deze tijden kan ik niet lezen.", "value=\"altijd\"");
        chef.post("/hours", "place", "Sittard", "hours", "ma-vr 9:00-17:00", "closed", "2026-12-24");
        assertThat(chef.get("/hours").getContentAsString()).contains("Sittard", "ma-vr 9:00-17:00",
                "dicht op 2026-12-24");
        chef.post("/hours", "place", "sittard");
        assertThat(chef.get("/hours").getContentAsString()).doesNotContain("dicht op 2026");
    }

    @Test
    void a_chat_in_a_real_browser() {
        try (var desk = Desk.at(port, 1280, ColorScheme.LIGHT)) {
            desk.signIn(staff.moderator("Saskia")).visit(report);
            desk.page().getByText("Openen en lezen").click();
            desk.page().locator("form[action$=takeover] button").click();
            desk.page().waitForURL("**/chat");
            desk.page().getByLabel("Uw bericht").fill("Dag Anna, wat is er?");
            desk.page().getByText("Versturen", new Page.GetByTextOptions().setExact(true))
                    .click();
            desk.page().getByText("Dag Anna, wat is er?").waitFor();
            annaWrites("De trap is zo glad");
            jdbc.sql("update takeover set last_at = now() where resident_id = ?").param(anna.id().value()).update();
            desk.page().getByText("De trap is zo glad").waitFor();
            assertThat(desk.picture("chat").barriers()).isEmpty();
            assertThat(desk.complaints()).isEmpty();
        }
        try (var phone = Desk.at(port, 390, ColorScheme.DARK)) {
            phone.signIn(staff.colleague("Chef", Role.TOWN_ADMINISTRATOR)).visit("/hours").picture("hours-phone");
            assertThat(phone.barriers()).isEmpty();
            assertThat(phone.isTooWide()).isFalse();
        }
    }

    private String opened() throws Exception {
        visitor.get(report);
        return visitor.post(report + "/opening", "purpose", "REVIEW").getContentAsString();
    }

    private void annaWrites(String words) {
        var takeover = jdbc.sql("select id from takeover where resident_id = ? and ended_at is null")
                .param(anna.id().value()).query(UUID.class).single();
        jdbc.sql("insert into takeover_line (takeover_id, of_resident, words, said_at) values (?, true, ?, now())")
                .params(takeover, inPlain.sealed("takeover_line.words", anna.chat(), words)).update();
    }
}
