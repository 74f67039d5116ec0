package nl.handje.admin.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.UUID;
import nl.handje.admin.testing.AdminWebTest;
import nl.handje.admin.testing.Sent;
import nl.handje.admin.testing.Staff;
import nl.handje.admin.testing.TestParts;
import nl.handje.admin.testing.Town;
import nl.handje.admin.testing.Visitor;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Language;
import nl.handje.review.AccessLog;
import nl.handje.review.ModeratorId;
import nl.handje.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@AdminWebTest
class ReviewTest {
    private static final String WORDS = "geef me je pincode dan pin ik even voor je";

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
    TestParts.Wall wall;
    @Autowired
    MovableClock townsClock;
    Staff.Colleague saskia;
    Visitor visitor;
    Town.Neighbour ben;
    Town.Neighbour anna;

    @BeforeEach
    void aModeratorAtWork() throws Exception {
        saskia = staff.moderator("Saskia");
        visitor = staff.signedIn(mvc, saskia);
        ben = town.neighbour("Ben", Language.NL);
        anna = town.neighbour("Anna", Language.NL);
        jdbc.sql("update report set decided_at = now() where decided_at is null").update();
    }

    @Test
    void the_list_tells_what_waits_the_most_urgent_first_and_none_of_the_words() throws Exception {
        var fraud = fraud();
        var suicide = town.says(anna, "ik wil niet meer leven", Concern.SUICIDE, "niet meer leven");
        var page = visitor.get("/reports").getContentAsString();
        assertThat(page).contains("2 meldingen wachten · 1 acuut", "Oplichting", "Wil niet meer leven",
                "aan een buur geschreven", "vastgehouden")
                .doesNotContain("pincode", "niet meer leven\"", "Anna", "Ben");
        assertThat(page.indexOf(suicide.toString())).isLessThan(page.indexOf(fraud.toString()));
    }

    @Test
    void an_empty_queue_says_that_all_is_well() throws Exception {
        assertThat(visitor.get("/reports").getContentAsString()).contains("Alles is bekeken");
    }

    @Test
    void the_page_of_a_report_keeps_the_words_closed() throws Exception {
        var page = visitor.get("/reports/" + fraud()).getContentAsString();
        assertThat(page).contains("De woorden zijn nog dicht", "Oplichting").doesNotContain("pincode", "Ben");
        assertThat(accessLog.of(ben.id())).isEmpty();
    }

    @Test
    void opening_is_in_the_log_with_its_purpose_and_shows_the_words_with_the_reason() throws Exception {
        var report = fraud();
        var page = open(report).getContentAsString();
        assertThat(page).contains("<mark>geef me je pincode</mark>", " dan pin ik even voor je", "Ben schreef aan Anna",
                "vrijwel zeker", "Vraagt om iets wat een buur niet vraagt.");
        assertThat(accessLog.of(ben.id())).extracting(AccessLog.Opening::moderator, AccessLog.Opening::purpose)
                .containsExactly(tuple(new ModeratorId(saskia.id().value()), "REVIEW"));
    }

    @Test
    void words_that_look_like_a_page_are_shown_as_words() throws Exception {
        var report = town.writes(ben, anna, "<script>alert(1)</script> <img src=x onerror=alert(1)> pin", Concern.FRAUD,
                "<img src=x onerror=alert(1)>");
        assertThat(open(report).getContentAsString()).contains("&lt;script&gt;alert(1)&lt;/script&gt;",
                "<mark>&lt;img src=x onerror=alert(1)&gt;</mark>").doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void no_words_leave_when_the_second_factor_is_older_than_five_minutes() throws Exception {
        var report = fraud();
        visitor.get("/reports/" + report);
        wall.clock().advance(Duration.ofMinutes(5));
        var refused = open(report);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("name=\"code\"").doesNotContain("pincode");
        assertThat(accessLog.of(ben.id())).isEmpty();
        var opened = visitor.post("/reports/" + report + "/opening", "purpose", "REVIEW", "code", saskia.nextCode());
        assertThat(opened.getContentAsString()).contains("<mark>geef me je pincode</mark>");
    }

    @Test
    void the_code_given_in_place_keeps_the_forms_that_stand_open_and_changes_the_cookie() throws Exception {
        var report = fraud();
        visitor.get("/reports/" + report);
        wall.clock().advance(Duration.ofMinutes(6));
        var stolen = visitor.copy();
        visitor.postInPlace("/reports/" + report + "/opening", "purpose", "REVIEW", "code", saskia.nextCode());
        assertThat(decide(report, "NOTE", "").getHeader("HX-Redirect")).isEqualTo("/reports?done=NOTE");
        assertThat(stolen.get("/reports").getRedirectedUrl()).isEqualTo("/sign-in");
    }

    @Test
    void opening_to_judge_claims_it_and_a_colleague_sees_who_is_on_it() throws Exception {
        var report = fraud();
        open(report);
        var colleague = staff.signedIn(mvc, staff.moderator("Karim"));
        assertThat(colleague.get("/reports").getContentAsString()).contains("Saskia is ermee bezig");
        colleague.get("/reports/" + report);
        var looked = colleague.post("/reports/" + report + "/opening", "purpose", "SECOND_OPINION");
        assertThat(looked.getContentAsString()).contains("pincode").doesNotContain("Wat beslist u?");
        assertThat(colleague.postInPlace("/reports/" + report + "/decision", "measure", "NOTE").getContentAsString())
                .contains("Een collega is hiermee bezig");
    }

    @Test
    void a_claim_runs_out_by_the_towns_clock() throws Exception {
        var report = fraud();
        visitor.get("/reports");
        visitor.post("/reports/" + report + "/claim");
        var colleague = staff.signedIn(mvc, staff.moderator("Karim"));
        colleague.get("/reports");
        assertThat(colleague.post("/reports/" + report + "/claim").getStatus()).isEqualTo(409);
        townsClock.advance(Duration.ofMinutes(15));
        assertThat(colleague.post("/reports/" + report + "/claim").getStatus()).isEqualTo(200);
    }

    @Test
    void for_somebody_in_danger_the_page_shows_what_they_were_told_and_where_to_call() throws Exception {
        var report = town.saysAndReads(anna, "ik wil niet meer leven", Concern.SUICIDE, "niet meer leven",
                "Praat nu met iemand. Bel 113.");
        var page = open(report).getContentAsString();
        assertThat(page).contains("Dit las de schrijver meteen", "Praat nu met iemand. Bel 113.", "0800-0113", "112");
        assertThat(page.indexOf("Er is gezorgd")).isLessThan(page.indexOf("Waarschuwen"));
    }

    @Test
    void who_may_be_in_danger_and_was_told_nothing_is_not_said_to_have_read_anything() throws Exception {
        var report = town.says(anna, "ik zit hele dagen alleen", Concern.SUICIDE, "hele dagen alleen");
        assertThat(open(report).getContentAsString()).doesNotContain("Dit las de schrijver meteen", "Praat nu met")
                .contains("Hierover heeft Handje niets tegen de schrijver gezegd", "0800-0113");
    }

    @Test
    void who_wants_a_person_gets_an_answer_in_the_chat() throws Exception {
        var report = town.asksForPerson(anna);
        assertThat(visitor.get("/reports").getContentAsString()).contains("Wil een mens spreken");
        assertThat(open(report).getContentAsString()).contains("Over Anna", "Antwoorden").doesNotContain("Waarschuwen");
        decide(report, "EXPLAIN", "Ik bel u morgen om tien uur.");
        assertThat(sent.to(anna.chat())).singleElement().asString().contains("Ik bel u morgen om tien uur.");
    }

    @Test
    void a_report_that_is_not_there_is_not_found() throws Exception {
        assertThat(visitor.get("/reports/" + UUID.randomUUID()).getStatus()).isEqualTo(404);
        assertThat(open(UUID.randomUUID()).getStatus()).isEqualTo(404);
        assertThat(visitor.get("/reports/no-id").getStatus()).isEqualTo(400);
    }

    private UUID fraud() {
        return town.writes(ben, anna, WORDS, Concern.FRAUD, "geef me je pincode");
    }

    private MockHttpServletResponse open(UUID report) throws Exception {
        visitor.get("/reports");
        return visitor.post("/reports/" + report + "/opening", "purpose", "REVIEW");
    }

    private MockHttpServletResponse decide(UUID report, String measure, String explanation) throws Exception {
        return visitor.postInPlace("/reports/" + report + "/decision", "measure", measure, "explanation", explanation);
    }
}
