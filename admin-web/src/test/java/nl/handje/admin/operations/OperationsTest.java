package nl.handje.admin.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.handje.admin.account.Role;
import nl.handje.admin.testing.AdminWebTest;
import nl.handje.admin.testing.Staff;
import nl.handje.reminder.health.WorkHealth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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

    @BeforeEach
    void nothing_ran() {
        database.sql("delete from job_run").update();
        database.sql("delete from reminder").update();
    }

    @Test
    void nothing_to_worry_about() throws Exception {
        health.ran("message-retention", "node-1", Optional.empty());
        assertThat(page()).contains("message-retention", "node-1", "0 aan de beurt").doesNotContain("loopt achter");
    }

    @Test
    void what_failed_is_shown_with_its_kind_and_when_it_last_went_well() throws Exception {
        health.ran("message-retention", "node-1", Optional.empty());
        health.ran("message-retention", "node-1", Optional.of("DataAccessException at Sweep.java:12"));
        assertThat(page()).contains("DataAccessException at Sweep.java:12", "lukte het laatst op");
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
