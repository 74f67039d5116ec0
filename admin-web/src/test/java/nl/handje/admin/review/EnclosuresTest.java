package nl.handje.admin.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import nl.handje.admin.testing.AdminWebTest;
import nl.handje.admin.testing.Staff;
import nl.handje.admin.testing.Town;
import nl.handje.admin.testing.Visitor;
import nl.handje.nlp.Language;
import nl.handje.review.AccessLog;
import nl.handje.review.ReportEnclosures;
import nl.handje.review.ReportId;
import nl.handje.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A moderator sees a photo that belongs to a report: after opening it, for an hour, as a file to save. */
@AdminWebTest
class EnclosuresTest {
    private static final byte[] PHOTO = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

    @Autowired
    MockMvc mvc;
    @Autowired
    Staff staff;
    @Autowired
    Town town;
    @Autowired
    ReportEnclosures enclosures;
    @Autowired
    AccessLog accessLog;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    MovableClock clock;
    Visitor visitor;
    Town.Neighbour anna;
    UUID report;

    @BeforeEach
    void a_photo_waits() throws Exception {
        jdbc.sql("delete from report_enclosure").update();
        visitor = staff.signedIn(mvc, staff.moderator("Saskia"));
        anna = town.neighbour("Anna", Language.NL);
        report = town.asksForPerson(anna);
        enclosures.add(new ReportId(report), "PHOTO", "file-1");
    }

    private String address() {
        return "/reports/" + report + "/enclosures/"
                + jdbc.sql("select id from report_enclosure").query(UUID.class).single();
    }

    private void isFetched() {
        var wanted = enclosures.next().orElseThrow();
        assertThat(wanted.file()).isEqualTo("file-1");
        enclosures.arrived(wanted.id(), PHOTO);
    }

    @Test
    void who_has_not_opened_the_report_gets_nothing() throws Exception {
        visitor.post(address());
        assertThat(enclosures.next()).isEmpty();
        assertThat(visitor.get("/reports/" + report + "/enclosures").getStatus()).isEqualTo(404);
        jdbc.sql("update report_enclosure set state = 'HERE', bytes = 'x', changed_at = now()").update();
        assertThat(visitor.get(address()).getStatus()).isEqualTo(404);
    }

    @Test
    void who_opened_it_saves_it_within_the_hour_and_that_is_logged() throws Exception {
        visitor.post("/reports/" + report + "/opening", "purpose", "REVIEW");
        visitor.post(address());
        isFetched();
        var file = visitor.get(address());
        assertThat(file.getContentAsByteArray()).isEqualTo(PHOTO);
        assertThat(file.getContentType()).isEqualTo("application/octet-stream");
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment; filename=\"handje.jpg\"");
        assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.getHeaders("Content-Security-Policy")).containsExactly("default-src 'none'; sandbox");
        assertThat(file.getHeader("Cache-Control")).contains("no-store");
        assertThat(accessLog.of(anna.id()).getFirst().purpose()).isEqualTo("ENCLOSURE");
    }

    @Test
    void after_an_hour_it_is_gone() throws Exception {
        visitor.post("/reports/" + report + "/opening", "purpose", "REVIEW");
        visitor.post(address());
        isFetched();
        clock.advance(Duration.ofMinutes(61));
        assertThat(visitor.get(address()).getStatus()).isEqualTo(404);
        enclosures.letGo();
        assertThat(jdbc.sql("select count(*) from report_enclosure where bytes is not null").query(Integer.class)
                .single()).isZero();
    }

    @Test
    void what_cannot_be_fetched_is_said_so() throws Exception {
        visitor.post("/reports/" + report + "/opening", "purpose", "REVIEW");
        visitor.post(address());
        enclosures.couldNotBeFetched(enclosures.next().orElseThrow().id());
        assertThat(visitor.get("/reports/" + report + "/enclosures").getContentAsString())
                .contains("niet op te halen", ">Ophalen<");
    }
}
