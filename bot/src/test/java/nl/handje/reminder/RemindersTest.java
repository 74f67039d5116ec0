package nl.handje.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.handje.resident.ResidentId;
import nl.handje.testing.DatabaseTest;
import nl.handje.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
@Import({Reminders.class, Leases.class, Closing.class, DueReminders.class, RemindersTest.Kinds.class})
class RemindersTest {
    private static final String BELL = "test-bell";
    private static final String LETTER = "test-letter";
    private static final String BROKEN = "test-broken";

    @Autowired
    Reminders reminders;
    @Autowired
    DueReminders due;
    @Autowired
    Kinds kinds;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    MovableClock clock;

    @TestConfiguration(proxyBeanMethods = false)
    static class Kinds {
        final ConcurrentHashMap<String, AtomicInteger> rung = new ConcurrentHashMap<>();
        final AtomicInteger letters = new AtomicInteger();
        final AtomicInteger failed = new AtomicInteger();

        @EventListener
        void on(ReminderFailed event) {
            failed.incrementAndGet();
        }

        @Bean
        ToldTogether letter() {
            return new ToldTogether() {
                @Override
                public Set<String> kinds() {
                    return Set.of(LETTER);
                }

                @Override
                public void tell(List<DueReminder> reminders) {
                    if (reminders.stream().anyMatch(it -> it.key().equals("torn"))) {
                        throw new IllegalStateException("torn on purpose");
                    }
                    letters.incrementAndGet();
                    reminders.forEach(
                            it -> rung.computeIfAbsent(it.key(), key -> new AtomicInteger()).incrementAndGet());
                }
            };
        }

        @Bean
        ReminderKind bell() {
            return new ReminderKind() {
                @Override
                public String name() {
                    return BELL;
                }

                @Override
                public void due(DueReminder reminder) {
                    rung.computeIfAbsent(reminder.key(), key -> new AtomicInteger()).incrementAndGet();
                }
            };
        }

        @Bean
        ReminderKind broken() {
            return new ReminderKind() {
                @Override
                public String name() {
                    return BROKEN;
                }

                @Override
                public void due(DueReminder reminder) {
                    throw new IllegalStateException("broken on purpose");
                }
            };
        }
    }

    @BeforeEach
    void nothing_is_left() {
        jdbc.sql("delete from reminder").update();
        kinds.rung.clear();
        kinds.letters.set(0);
        kinds.failed.set(0);
        clock.restart();
    }

    @Test
    void without_any_there_is_no_next_moment() {
        assertThat(reminders.nextDue()).isEmpty();
    }

    @Test
    void the_next_moment_is_the_earliest_that_waits() {
        var soon = clock.instant().plus(Duration.ofHours(1));
        add("later", BELL, soon.plusSeconds(60));
        add("soon", BELL, soon);
        assertThat(reminders.nextDue()).contains(soon);
    }

    @Test
    void nothing_happens_before_its_moment_and_once_at_it() {
        add("a", BELL, clock.instant().plusSeconds(10));
        assertThat(due.run()).isZero();
        clock.advance(Duration.ofSeconds(10));
        assertThat(due.run()).isOne();
        assertThat(due.run()).isZero();
        assertThat(kinds.rung.get("a")).hasValue(1);
        assertThat(reminders.nextDue()).isEmpty();
    }

    @Test
    void the_same_occurrence_twice_is_one() {
        add("same", BELL, clock.instant());
        add("same", BELL, clock.instant());
        due.run();
        assertThat(kinds.rung.get("same")).hasValue(1);
    }

    @Test
    void what_is_called_off_does_not_come() {
        var subject = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            reminders.add("off", BELL, subject, clock.instant());
            reminders.cancelAbout(subject);
        });
        assertThat(due.run()).isZero();
        assertThat(kinds.rung).isEmpty();
    }

    @Test
    void one_that_fails_keeps_no_other_and_is_given_up_after_five_tries() {
        add("broken", BROKEN, clock.instant());
        add("whole", BELL, clock.instant());
        for (int attempt = 0; attempt < 6; attempt++) {
            due.run();
            jdbc.sql("update reminder set leased_until = clock_timestamp() - interval '1 second'").update();
        }
        assertThat(kinds.rung.get("whole")).hasValue(1);
        assertThat(jdbc.sql("select status || attempts from reminder where occurrence_key = 'broken'")
                .query(String.class).single()).isEqualTo("FAILED5");
    }

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
    void one_letter_that_cannot_be_written_keeps_no_other() {
        add("torn", LETTER, clock.instant());
        add("whole", LETTER, clock.instant());
        due.run();
        assertThat(kinds.rung).containsOnlyKeys("whole");
        assertThat(statusOf("torn")).isEqualTo("WAITING");
        assertThat(statusOf("whole")).isEqualTo("DONE");
    }

    @Test
    void one_of_very_many_that_cannot_be_written_is_found_in_few_tries() {
        for (int i = 0; i < 150; i++) {
            add("letter-" + i, LETTER, clock.instant());
        }
        add("torn", LETTER, clock.instant());
        due.run();
        assertThat(kinds.rung).hasSize(150).doesNotContainKey("torn")
                .allSatisfy((key, times) -> assertThat(times).hasValue(1));
        assertThat(kinds.letters.get()).isLessThanOrEqualTo(8);
        assertThat(statusOf("torn")).isEqualTo("WAITING");
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
    void what_was_called_off_can_be_planned_again_and_what_was_told_cannot() {
        var somebody = somebody();
        transaction.executeWithoutResult(status -> {
            reminders.plan("again", BELL, UUID.randomUUID(), somebody, clock.instant());
            reminders.cancel("again");
        });
        assertThat(due.run()).isZero();
        transaction.executeWithoutResult(
                status -> reminders.plan("again", BELL, UUID.randomUUID(), somebody, clock.instant()));
        assertThat(due.run()).isOne();
        transaction.executeWithoutResult(
                status -> reminders.plan("again", BELL, UUID.randomUUID(), somebody, clock.instant()));
        assertThat(due.run()).isZero();
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
    void what_is_given_up_is_told() {
        add("broken", BROKEN, clock.instant());
        for (int attempt = 0; attempt < 5; attempt++) {
            due.run();
            jdbc.sql("update reminder set leased_until = clock_timestamp() - interval '1 second'").update();
        }
        assertThat(kinds.failed).hasValue(1);
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
        System.out.println("a claim among 100,000 touches " + pages / 200.0 + " pages for each row");
        assertThat(pages).isBetween(1, 20 * 200);
    }

    @Test
    void what_was_told_long_ago_goes_and_what_waits_stays() {
        add("old", BELL, clock.instant());
        add("new", BELL, clock.instant().plus(Duration.ofDays(60)));
        due.run();
        clock.advance(Duration.ofDays(91));
        assertThat(new ReminderRetention(jdbc, clock).sweep()).isOne();
        assertThat(statusOf("new")).isEqualTo("WAITING");
    }

    private ResidentId somebody() {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into resident (id, chat, name, language, reachable, met_at, version)
                values (:id, :chat, 'Anna', 'NL', true, now(), 0)""").param("id", id)
                .param("chat", id.getMostSignificantBits() >>> 1).update();
        return new ResidentId(id);
    }

    private String statusOf(String key) {
        return jdbc.sql("select status from reminder where occurrence_key = :key").param("key", key)
                .query(String.class).single();
    }

    private int untilNothingIsLeft() {
        int done = 0;
        for (int some = due.run(); some > 0; some = due.run()) {
            done += some;
        }
        return done;
    }

    @Test
    void one_is_only_written_together_with_what_it_is_about() {
        assertThatThrownBy(() -> reminders.add("alone", BELL, UUID.randomUUID(), clock.instant()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private void add(String key, String kind, Instant at) {
        transaction.executeWithoutResult(status -> reminders.add(key, kind, UUID.randomUUID(), at));
    }

}
