package nl.handje.admin.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handje.admin.account.Role;
import nl.handje.admin.testing.AdminWebTest;
import nl.handje.admin.testing.Staff;
import nl.handje.reminder.health.WorkHealth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@AdminWebTest
class OperationsTest {
    @Autowired
    MockMvc mvc;
    @Autowired
    Staff staff;
    @Autowired
    WorkHealth health;
    @Autowired
    JdbcClient database;
    @Autowired
    MessageSource words;

    @BeforeEach
    void nothing_ran() {
        database.sql("delete from job_run").update();
        database.sql("delete from reminder").update();
    }

    @Test
    void nothing_to_worry_about() throws Exception {
        health.ran("message-retention", "node-1", Optional.empty());
        assertThat(page()).contains("Oude sporen van berichten wissen", "machine node-1", "0 aan de beurt")
                .doesNotContain("loopt achter", "message-retention");
    }

    @Test
    void what_failed_is_shown_with_its_kind_and_when_it_last_went_well() throws Exception {
        health.ran("message-retention", "node-1", Optional.empty());
        health.ran("message-retention", "node-1", Optional.of("DataAccessException at Sweep.java:12"));
        assertThat(page()).contains("ging mis", "<code>DataAccessException at Sweep.java:12</code>",
                "lukte het laatst op");
    }

    @Test
    void a_machine_that_was_put_away_is_not_shown_any_more() throws Exception {
        health.ran("DueReminders", "node-1", Optional.empty());
        health.ran("DueReminders", "node-2", Optional.empty());
        database.sql("update job_run set ran_at = ran_at - interval '1 hour' where node = 'node-1'").update();
        assertThat(page()).contains("Herinneringen op tijd versturen", "machine node-2").doesNotContain("node-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void each_job_has_a_name_in_words(String language) throws IOException {
        var timetable = Files.readString(Path.of("../bot/src/main/java/nl/handje/timetable/Timetable.java"));
        var jobs = Pattern.compile("new Entry\\(\"([a-z-]+)\"").matcher(timetable).results().map(it -> it.group(1))
                .toList();
        assertThat(jobs).hasSizeGreaterThan(5);
        assertThat(Stream.concat(jobs.stream(), Stream.of("DueReminders", "EnclosureFetch")))
                .allSatisfy(job -> assertThat(
                        words.getMessage("operations.job." + job, new Object[0], Locale.of(language))).isNotBlank());
    }

    @Test
    void reminders_that_wait_too_long_are_seen() throws Exception {
        database.sql("""
                insert into reminder (id, occurrence_key, kind, subject_id, due_at, status)
                values (gen_random_uuid(), 'late', 'x', gen_random_uuid(), timestamptz '2020-01-01', 'WAITING')""")
                .update();
        assertThat(page()).contains("1 aan de beurt", "loopt achter");
    }

    private String page() throws Exception {
        return staff.signedIn(mvc, staff.colleague("Chef", Role.TOWN_ADMINISTRATOR)).get("/operations")
                .getContentAsString();
    }
}
