package nl.handje.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.handje.testing.DatabaseTest;
import nl.handje.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@Import({Reminders.class, Claims.class, Closing.class, DueReminders.class, RemindersTest.Kinds.class})
class RemindersTest {
    private static final String BELL = "test-bell";
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
        transaction.executeWithoutResult(status -> IntStream.range(0, 1000)
                .forEach(i -> reminders.add("many-" + i, BELL, UUID.randomUUID(), clock.instant())));
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
