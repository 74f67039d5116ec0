package nl.handje.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.handje.resident.ResidentId;
import nl.handje.testing.DatabaseTest;
import nl.handje.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminders of three kinds: a bell for one, a letter that may tell of many, and one that always fails. */
@DatabaseTest
@Import({Reminders.class, Leases.class, Closing.class, DueReminders.class, ReminderTestCase.Kinds.class})
abstract class ReminderTestCase {
    static final String BELL = "test-bell";
    static final String LETTER = "test-letter";
    static final String BROKEN = "test-broken";

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

    ResidentId somebody() {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into resident (id, chat, name, language, reachable, met_at, version)
                values (:id, :chat, 'Anna', 'NL', true, now(), 0)""").param("id", id)
                .param("chat", id.getMostSignificantBits() >>> 1).update();
        return new ResidentId(id);
    }

    String statusOf(String key) {
        return jdbc.sql("select status from reminder where occurrence_key = :key").param("key", key)
                .query(String.class).single();
    }

    void add(String key, String kind, Instant at) {
        transaction.executeWithoutResult(status -> reminders.add(key, kind, UUID.randomUUID(), at));
    }
}
