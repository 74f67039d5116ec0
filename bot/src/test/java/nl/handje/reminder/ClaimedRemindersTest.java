package nl.handje.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Several nodes, and one that died, share what is due. */
class ClaimedRemindersTest extends ReminderTestCase {
    @Test
    void what_a_dead_node_had_claimed_is_done_by_another_when_its_lease_is_over() {
        add("claimed", BELL, clock.instant());
        jdbc.sql("update reminder set leased_until = clock_timestamp() + interval '1 minute'")
                .update();
        assertThat(due.run()).isZero();
        jdbc.sql("update reminder set leased_until = clock_timestamp() - interval '1 second'").update();
        assertThat(due.run()).isOne();
        assertThat(kinds.rung.get("claimed")).hasValue(1);
    }

    @Test
    void many_nodes_at_once_do_each_of_a_thousand_once() throws Exception {
        transaction.executeWithoutResult(status -> jdbc.sql("""
                insert into reminder (id, occurrence_key, kind, subject_id, due_at, status)
                select gen_random_uuid(), 'many-' || i, case when i % 10 = 0 then :bell else :letter end,
                    gen_random_uuid(), :now, 'WAITING' from generate_series(1, 1000) i""").param("bell", BELL)
                .param("letter", LETTER).param("now", Timestamp.from(clock.instant())).update());
        try (var nodes = Executors.newFixedThreadPool(4)) {
            var work = new ArrayList<Callable<Integer>>();
            for (int node = 0; node < 4; node++) {
                work.add(this::untilNothingIsLeft);
            }
            for (var done : nodes.invokeAll(work)) {
                done.get();
            }
        }
        assertThat(kinds.rung).hasSize(1000).allSatisfy((key, times) -> assertThat(times).hasValue(1));
    }

    @Test
    void what_was_moved_while_it_was_claimed_waits_for_its_new_moment() {
        add("moved", BELL, clock.instant());
        jdbc.sql("update reminder set leased_until = clock_timestamp() + interval '1 minute'").update();
        transaction.executeWithoutResult(status -> reminders.move("moved", clock.instant().plusSeconds(60)));
        assertThat(due.run()).isZero();
        clock.advance(Duration.ofSeconds(60));
        assertThat(due.run()).isOne();
    }

    @Test
    void who_waited_through_an_outage_hears_letters_together_and_bells_an_hour_apart() {
        var somebody = somebody();
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 3; i++) {
                reminders.add("letter-" + i, LETTER, UUID.randomUUID(), somebody, clock.instant().plusSeconds(i));
                reminders.add("bell-" + i, BELL, UUID.randomUUID(), somebody, clock.instant().plusSeconds(10 + i));
            }
        });
        clock.advance(Duration.ofHours(6));
        due.run();
        assertThat(kinds.rung).containsOnlyKeys("letter-0", "letter-1", "letter-2");
        assertThat(kinds.letters).hasValue(1);
        clock.advance(Duration.ofHours(1));
        due.run();
        assertThat(kinds.rung).containsKey("bell-0").doesNotContainKey("bell-1");
        clock.advance(Duration.ofHours(2));
        while (due.run() > 0) {
            // Until nothing is left.
        }
        assertThat(kinds.rung).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void a_claim_costs_the_same_however_much_is_due() {
        jdbc.sql("""
                insert into reminder (id, occurrence_key, kind, subject_id, due_at, status)
                select gen_random_uuid(), 'due-' || i, :bell, gen_random_uuid(),
                    cast(:now as timestamptz) - i * interval '1 second', 'WAITING' from generate_series(1, 100000) i""")
                .param("bell", BELL).param("now", Timestamp.from(clock.instant())).update();
        jdbc.sql("analyze reminder").update();
        var plan = JsonMapper.shared().readTree(jdbc.sql("explain (analyze, buffers, format json) " + Leases.CLAIM)
                .param("now", Timestamp.from(clock.instant())).param("limit", 200).query(String.class).single())
                .path(0).path("Plan");
        assertThat(plan.path("Actual Rows").asDouble()).isEqualTo(200);
        assertThat(plan.toString()).contains("reminder_due").doesNotContain("Seq Scan", "\"Sort\"");
        var pages = plan.path("Shared Hit Blocks").asInt() + plan.path("Shared Read Blocks").asInt();
        assertThat(pages).as("pages that a claim of 200 rows touches").isBetween(1, 20 * 200);
    }

    private int untilNothingIsLeft() {
        int done = 0;
        for (int some = due.run(); some > 0; some = due.run()) {
            done += some;
        }
        return done;
    }
}
