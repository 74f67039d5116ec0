package nl.handje.admin.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.handje.admin.account.Role;
import nl.handje.admin.testing.AdminWebTest;
import nl.handje.admin.testing.Staff;
import nl.handje.admin.testing.TestParts;
import nl.handje.admin.testing.Town;
import nl.handje.admin.testing.Visitor;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Language;
import nl.handje.review.AccessLog;
import nl.handje.testing.InPlain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** From what a moderator says about a message to a line that a maintainer fetches. */
@AdminWebTest
class LearningTest {
    private static final String WORDS = "Ben hier, leen ik je pinpas of bel ik 06-12345678?";

    @Autowired
    MockMvc mvc;
    @Autowired
    Staff staff;
    @Autowired
    Town town;
    @Autowired
    AccessLog accessLog;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    InPlain inPlain;
    @Autowired
    TestParts.Wall wall;
    Staff.Colleague chief;
    Visitor visitor;
    Town.Neighbour ben;
    Town.Neighbour anna;

    @BeforeEach
    void anAdministratorAtWork() throws Exception {
        jdbc.sql("delete from learning_line").update();
        jdbc.sql("delete from relabelling").update();
        chief = staff.colleague("Chef", Role.TOWN_ADMINISTRATOR);
        visitor = staff.signedIn(mvc, chief);
        ben = town.neighbour("Ben", Language.NL);
        anna = town.neighbour("Anna", Language.NL);
    }

    @Test
    void with_permission_the_masked_words_are_kept_with_what_the_moderator_says() throws Exception {
        town.agreesToLearning(ben);
        var report = opened();
        assertThat(relabel(report, "act", "ASK", "kinds", "LENDING", "kinds", "PHONE_CONTACT", "harmless", "true",
                "concerns", "FRAUD")).contains("De zin is bewaard zonder namen en nummers").doesNotContain("<html");
        assertThat(line()).isEqualTo("[naam] hier, leen ik je pinpas of bel ik [telefoon]? / OTHER||SELF|FRAUD / "
                + "ASK|PHONE_CONTACT,LENDING|SELF|");
    }

    @Test
    void without_permission_only_the_judgement_is_kept_and_counted() throws Exception {
        assertThat(relabel(opened(), "act", "ASK")).contains("Alleen uw oordeel is bewaard.");
        assertThat(jdbc.sql("select count(*) from learning_line").query(Long.class).single()).isZero();
        assertThat(jdbc.sql("select moderator_id || ' ' || meant from relabelling").query(String.class).single())
                .isEqualTo(chief.id() + " ASK||SELF|");
        assertThat(visitor.get("/learning").getContentAsString()).contains("Er zijn nu geen zinnen",
                "Eén keer verbeterde een moderator iets zonder dat de zin bewaard mocht worden.");
    }

    @Test
    void who_says_what_the_models_said_teaches_nothing() throws Exception {
        town.agreesToLearning(ben);
        var report = opened();
        relabel(report, "act", "ASK");
        assertThat(relabel(report, "act", "OTHER", "concerns", "FRAUD")).contains("er is niets nieuws te leren");
        assertThat(jdbc.sql("select count(*) from learning_line").query(Long.class).single()).isZero();
    }

    @Test
    void who_thinks_better_of_it_changes_the_line_and_makes_no_second() throws Exception {
        town.agreesToLearning(ben);
        var report = opened();
        relabel(report, "act", "ASK");
        relabel(report, "act", "OFFER", "concerns", "COMMERCIAL");
        assertThat(line()).endsWith(" / OFFER||SELF|COMMERCIAL");
        assertThat(visitor.get("/reports/" + report).getContentAsString()).contains("De zin is bewaard");
    }

    @Test
    void who_has_not_read_the_words_cannot_say_what_they_are() throws Exception {
        town.agreesToLearning(ben);
        var report = town.writes(ben, anna, WORDS, Concern.FRAUD, "pinpas");
        visitor.get("/reports/" + report);
        assertThat(visitor.postInPlace("/reports/" + report + "/labels", "act", "ASK").getStatus()).isEqualTo(404);
        var asked = town.asksForPerson(anna);
        visitor.post("/reports/" + asked + "/opening", "purpose", "REVIEW");
        assertThat(visitor.postInPlace("/reports/" + asked + "/labels", "act", "ASK").getStatus()).isEqualTo(404);
    }

    @Test
    void a_plain_browser_comes_back_to_the_report() throws Exception {
        var report = opened();
        assertThat(visitor.post("/reports/" + report + "/labels", "act", "ASK").getRedirectedUrl())
                .isEqualTo("/reports/" + report);
    }

    @Test
    void the_page_counts_and_shows_no_words_until_they_are_opened() throws Exception {
        kept();
        assertThat(visitor.get("/learning").getContentAsString()).contains("Er is één zin",
                "door een moderator verbeterd", "1 nieuw").doesNotContain("pinpas");
        assertThat(purposes()).isEqualTo("REVIEW");
        assertThat(visitor.post("/learning/opening").getContentAsString()).contains("[naam] hier, leen ik je pinpas",
                "vraagt hulp", "lenen of weggeven", "Oplichting");
        assertThat(purposes()).isEqualTo("LEARNING REVIEW");
    }

    @Test
    void a_file_for_the_corpora_is_fetched_once_unless_asked_for_again() throws Exception {
        kept();
        visitor.get("/learning");
        var file = visitor.post("/learning/file");
        assertThat(file.getContentType()).startsWith("text/tab-separated-values");
        assertThat(file.getHeader("Content-Disposition")).contains("attachment").contains("corrections.tsv");
        assertThat(file.getContentAsString()).matches("(?s)id\tlang\ttext\t.*\nres-[0-9a-f]{12}\tnl\t\\[naam] hier.*"
                + "\tASK\tLENDING\tSELF\t\tres-[0-9a-f]{12}\n");
        assertThat(visitor.post("/learning/file").getContentAsString().lines()).hasSize(1);
        assertThat(visitor.post("/learning/file", "again", "true").getContentAsString().lines()).hasSize(2);
        assertThat(purposes()).isEqualTo("LEARNING LEARNING REVIEW");
        assertThat(visitor.get("/learning").getContentAsString()).contains("1 opgehaald");
    }

    @Test
    void no_words_leave_when_the_second_factor_is_older_than_five_minutes() throws Exception {
        kept();
        wall.clock().advance(Duration.ofMinutes(6));
        visitor.get("/learning");
        for (var way : new String[]{"/learning/opening", "/learning/file"}) {
            var refused = visitor.post(way, "code", "000000");
            assertThat(refused.getStatus()).isEqualTo(422);
            assertThat(refused.getContentAsString()).contains("name=\"code\"").doesNotContain("pinpas");
        }
        assertThat(purposes()).isEqualTo("REVIEW");
        assertThat(visitor.post("/learning/file", "code", chief.nextCode()).getContentAsString()).contains("pinpas");
    }

    @Test
    void what_is_no_good_is_dropped() throws Exception {
        kept();
        visitor.get("/learning");
        var id = jdbc.sql("select id from learning_line").query(UUID.class).single();
        assertThat(visitor.postInPlace("/learning/" + id + "/drop").getContentAsString()).contains("Weggelaten.");
        assertThat(visitor.post("/learning/" + id + "/drop").getStatus()).isEqualTo(404);
    }

    @Test
    void writers_who_want_their_lines_back_stand_there_until_they_are_out() throws Exception {
        jdbc.sql("insert into learning_withdrawal (writer, withdrawn_at) values ('res-1234', now())").update();
        assertThat(visitor.get("/learning").getContentAsString()).contains("Haal de zinnen van deze schrijvers weg",
                "res-1234");
        assertThat(visitor.post("/learning/withdrawals", "writer", "res-1234").getRedirectedUrl())
                .isEqualTo("/learning");
        assertThat(visitor.get("/learning").getContentAsString()).doesNotContain("res-1234");
    }

    private void kept() throws Exception {
        town.agreesToLearning(ben);
        relabel(opened(), "act", "ASK", "kinds", "LENDING");
    }

    private UUID opened() throws Exception {
        var report = town.writes(ben, anna, WORDS, Concern.FRAUD, "pinpas");
        visitor.get("/reports");
        var page = visitor.post("/reports/" + report + "/opening", "purpose", "REVIEW").getContentAsString();
        assertThat(page).contains("Heeft Handje dit goed begrepen?");
        return report;
    }

    private String relabel(UUID report, String... labels) throws Exception {
        return visitor.postInPlace("/reports/" + report + "/labels", labels).getContentAsString();
    }

    private String line() {
        return inPlain.all("learning_line.words", "select words from learning_line").getFirst() + " / "
                + jdbc.sql("select said || ' / ' || meant from learning_line").query(String.class).single();
    }

    private String purposes() {
        return String.join(" ", accessLog.of(ben.id()).stream().map(AccessLog.Opening::purpose).toList());
    }
}
