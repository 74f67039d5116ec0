package nl.handje.admin.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.UUID;
import nl.handje.admin.testing.AdminWebTest;
import nl.handje.admin.testing.Asks;
import nl.handje.admin.testing.Desk;
import nl.handje.admin.testing.Sent;
import nl.handje.admin.testing.Staff;
import nl.handje.admin.testing.TestParts;
import nl.handje.admin.testing.Town;
import nl.handje.admin.testing.Visitor;
import nl.handje.nlp.Language;
import nl.handje.review.AccessLog;
import nl.handje.review.ReviewQueue;
import nl.handje.testing.MovableClock;
import nl.handje.town.Mode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;

/** A coordinator looks along, and has a hand in who is asked. */
@AdminWebTest
class RequestsPageTest {
    @LocalServerPort
    int port;
    @Autowired
    MockMvc mvc;
    @Autowired
    Staff staff;
    @Autowired
    Town town;
    @Autowired
    Asks asks;
    @Autowired
    Sent sent;
    @Autowired
    MessageSource words;
    @Autowired
    AccessLog accessLog;
    @Autowired
    ReviewQueue queue;
    @Autowired
    MovableClock clock;
    @Autowired
    TestParts.Wall wall;
    Staff.Colleague els;
    Visitor visitor;
    Town.Neighbour anna;
    UUID lift;

    @BeforeEach
    void anna_wants_a_lift() throws Exception {
        asks.nothing();
        anna = town.neighbour("Anna", Language.NL);
        lift = asks.lift(anna);
        els = staff.moderator("Els");
        visitor = staff.signedIn(mvc, els);
        visitor.get("/requests/" + lift);
    }

    @Test
    void the_list_tells_how_it_goes_and_not_whose_it_is() throws Exception {
        asks.invitation(lift, asks.driver("Ben"), "SENT");
        asks.invitation(lift, asks.driver("Cas"), "DECLINED");
        assertThat(visitor.get("/requests").getContentAsString()).contains("Een rit", "Sittard", "Zoekt",
                "ronde 1 · 2 gevraagd · 1 zei nee · 1 nog stil", "Buren onderling")
                .doesNotContain("Anna", "Ben", "moeilijk");
    }

    @Test
    void words_and_names_come_after_the_log_of_which_the_asker_reads() throws Exception {
        asks.invitation(lift, asks.driver("Ben"), "SENT");
        assertThat(page()).contains("Namen en woorden zijn nog dicht").doesNotContain("Anna", "Ben", "moeilijk");
        open();
        assertThat(page()).contains("Anna vraagt", "ik loop &lt;b&gt;moeilijk", "Ben", "waarom deze buur?",
                "ongeveer 3 km", "deze week nog niet gevraagd", "gevraagd");
        assertThat(accessLog.of(anna.id())).extracting(AccessLog.Opening::purpose).containsExactly("REQUEST");
    }

    @Test
    void around_the_words_of_who_writes_english_the_page_speaks_the_readers_language() throws Exception {
        lift = asks.lift(town.neighbour("Mary", Language.EN));
        open();
        assertThat(page()).contains("Mary vraagt", "In eigen woorden: ‘ik loop").doesNotContain("In their own words");
    }

    @Test
    void what_was_opened_closes_by_itself_and_was_never_open_for_a_colleague() throws Exception {
        open();
        var karim = staff.signedIn(mvc, staff.moderator("Karim"));
        assertThat(karim.get("/requests/" + lift).getContentAsString()).doesNotContain("Anna");
        clock.advance(Duration.ofMinutes(31));
        assertThat(page()).doesNotContain("Anna");
    }

    @Test
    void who_has_been_here_for_a_while_shows_the_second_factor_again() throws Exception {
        wall.clock().advance(Duration.ofMinutes(6));
        assertThat(visitor.post("/requests/" + lift + "/opening", "code", "000000").getStatus()).isEqualTo(422);
        assertThat(accessLog.of(anna.id())).isEmpty();
        visitor.post("/requests/" + lift + "/opening", "code", els.nextCode());
        assertThat(page()).contains("Anna vraagt");
    }

    @Test
    void in_a_moderated_town_each_neighbour_waits_for_a_coordinator() throws Exception {
        asks.townIs(Mode.MODERATED, els.id().value());
        var ben = asks.driver("Ben");
        var yes = asks.invitation(lift, ben, "AWAITING_APPROVAL");
        var no = asks.invitation(lift, asks.driver("Cas"), "AWAITING_APPROVAL");
        assertThat(visitor.get("/requests").getContentAsString()).contains("Wacht op u", "2 buren wachten op u");
        queue.askAboutRequest(anna.id(), lift, "matching.look-first", "een rit", "morgen", "Sittard");
        open();
        assertThat(visitor.post(invitation(yes) + "/approval").getRedirectedUrl()).endsWith("done=APPROVED");
        assertThat(visitor.post(invitation(no) + "/refusal").getRedirectedUrl()).endsWith("done=REFUSED");
        assertThat(asks.askedFor(lift)).containsExactly("Ben SENT", "Cas REFUSED");
        assertThat(queue.isAskedAbout(lift)).as("waits in the queue still").isFalse();
        assertThat(sent.to(ben.chat())).singleElement().asString().contains("een rit");
        assertThat(page()).contains("door Els", "liever niet");
        assertThat(visitor.post(invitation(yes) + "/refusal").getRedirectedUrl()).endsWith("done=TOO_LATE");
    }

    @Test
    void another_takes_the_place_of_who_was_proposed() throws Exception {
        asks.townIs(Mode.MODERATED, els.id().value());
        var ben = asks.invitation(lift, asks.driver("Ben"), "AWAITING_APPROVAL");
        open();
        assertThat(visitor.post(invitation(ben) + "/replacement").getRedirectedUrl()).endsWith("done=NOBODY_ELSE");
        asks.driver("Cas");
        assertThat(visitor.post(invitation(ben) + "/replacement").getRedirectedUrl()).endsWith("done=REPLACED");
        assertThat(asks.askedFor(lift)).containsExactly("Ben REFUSED", "Cas AWAITING_APPROVAL");
        assertThat(visitor.post("/requests/" + lift + "/approval").getRedirectedUrl()).endsWith("done=ALL_APPROVED");
        assertThat(asks.askedFor(lift)).contains("Cas SENT");
    }

    @Test
    void in_an_assisted_town_a_neighbour_is_added_or_let_off() throws Exception {
        asks.townIs(Mode.ASSISTED, els.id().value());
        var ben = asks.driver("Ben");
        var asked = asks.invitation(lift, ben, "SENT");
        var cas = asks.driver("Cas");
        open();
        assertThat(page()).contains("Eén buur kan ook", "Ook Cas vragen");
        var added = visitor.post("/requests/" + lift + "/invitations", "helper", cas.id().value().toString());
        assertThat(added.getRedirectedUrl()).endsWith("done=ADDED");
        assertThat(sent.to(cas.chat())).singleElement().asString().contains("een rit");
        assertThat(visitor.post(invitation(asked) + "/withdrawal").getRedirectedUrl()).endsWith("done=WITHDRAWN");
        assertThat(asks.askedFor(lift)).containsExactly("Ben OFF_THE_HOOK", "Cas SENT");
    }

    @Test
    void nobody_meddles_unopened_or_where_neighbours_are_on_their_own() throws Exception {
        asks.townIs(Mode.ASSISTED, els.id().value());
        var ben = asks.invitation(lift, asks.driver("Ben"), "SENT");
        assertThat(visitor.post(invitation(ben) + "/withdrawal").getRedirectedUrl()).isEqualTo("/requests/" + lift);
        asks.townIs(Mode.PEER_TO_PEER, els.id().value());
        open();
        visitor.post(invitation(ben) + "/withdrawal");
        assertThat(page()).contains("zonder tussenkomst").doesNotContain("Intrekken");
        assertThat(asks.stateOf(ben)).isEqualTo("SENT");
    }

    @Test
    void an_invitation_for_another_request_is_not_touched() throws Exception {
        asks.townIs(Mode.ASSISTED, els.id().value());
        var other = asks.invitation(asks.lift(town.neighbour("Dora", Language.NL)), asks.driver("Ben"), "SENT");
        open();
        assertThat(visitor.post(invitation(other) + "/withdrawal").getRedirectedUrl()).endsWith("done=TOO_LATE");
        assertThat(asks.stateOf(other)).isEqualTo("SENT");
    }

    @Test
    void who_looks_too_late_is_told_that_it_is_over() throws Exception {
        asks.townIs(Mode.MODERATED, els.id().value());
        open();
        asks.withdraw(lift);
        assertThat(visitor.post("/requests/" + lift + "/approval").getRedirectedUrl()).isEqualTo(
                "/requests?done=OVER");
        assertThat(visitor.get("/requests?done=OVER").getContentAsString()).contains("Deze vraag loopt niet meer.",
                "Niemand wacht");
    }

    @Test
    void all_that_can_happen_has_words() {
        for (var done : Done.values()) {
            for (var language : Language.values()) {
                assertThat(words.getMessage("requests.done." + done, new Object[0], language.locale())).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1280,LIGHT", "390,DARK"})
    void in_a_real_browser(int width, ColorScheme colours) {
        asks.townIs(Mode.MODERATED, els.id().value());
        for (var name : new String[]{"Ben", "Cas", "Dirk"}) {
            asks.invitation(lift, asks.driver(name), "AWAITING_APPROVAL");
        }
        asks.driver("Esra");
        try (var desk = Desk.at(port, width, colours)) {
            look(desk.signIn(els).visit("/requests"), "requests", width, colours);
            desk.page().getByText("Een rit").click();
            look(desk, "request-closed", width, colours);
            desk.page().getByText("Openen en lezen").click();
            desk.page().getByText("Anna vraagt").waitFor();
            desk.page().getByText("Eén buur kan ook").click();
            look(desk, "request", width, colours);
            desk.page().getByText("Alle 3 vragen").click();
            desk.page().getByText("Deze buren krijgen de vraag.").waitFor();
            look(desk, "request-asked", width, colours);
            assertThat(desk.complaints()).isEmpty();
        }
    }

    private static void look(Desk desk, String name, int width, ColorScheme colours) {
        assertThat(desk.picture(name + "-" + width + "-" + colours).barriers()).as(name).isEmpty();
        assertThat(desk.isTooWide()).as(name + " is wider than the screen").isFalse();
    }

    private void open() throws Exception {
        visitor.get("/requests/" + lift);
        visitor.post("/requests/" + lift + "/opening");
    }

    private String page() throws Exception {
        return visitor.get("/requests/" + lift).getContentAsString();
    }

    private String invitation(UUID invitation) {
        return "/requests/" + lift + "/invitations/" + invitation;
    }
}
