package nl.handje.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.handje.messaging.MessagingSettings;
import nl.handje.messaging.MessagingTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import nl.handje.keys.Sealing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@MessagingTest
class PoisonTest {
    static {
        // On a machine with much else to do, what is waited for comes later, and still comes.
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }

    private static final long BOT = 7;
    private static final long ANNA = 1001;
    private static final long BEN = 1002;

    @Autowired
    Inbox inbox;
    @Autowired
    JdbcClient database;
    @Autowired
    Sealing sealing;
    @Autowired
    TransactionTemplate transaction;

    final List<Lanes> opened = new ArrayList<>();

    @BeforeEach
    void nothing_is_waiting() {
        database.sql("truncate inbox").update();
        database.sql("create table if not exists effect (payload text)").update();
        database.sql("truncate effect").update();
    }

    @AfterEach
    void close() {
        opened.forEach(Lanes::close);
    }

    @Test
    void what_fails_is_tried_again_in_its_place_and_its_effects_count_once() {
        var failures = new AtomicInteger(2);
        Lanes lanes = lanes(update -> {
            effect(update);
            if (update.payload().equals("first") && failures.getAndDecrement() > 0) {
                throw new IllegalStateException("not yet");
            }
        });
        lanes.open(BOT);
        lanes.accept(inbox.store(BOT, List.of(incoming(1, ANNA, "first"), incoming(2, ANNA, "second"))));

        awaitIdle(lanes);
        assertThat(effects()).containsExactly("first", "second");
        assertThat(column("attempts")).containsExactly("3", "1");
    }

    @Test
    void poison_is_put_aside_after_five_attempts_and_the_chat_goes_on() {
        Lanes lanes = lanes(update -> {
            effect(update);
            if (update.payload().equals("poison")) {
                throw new IllegalStateException("a word of hers");
            }
        });
        lanes.open(BOT);
        lanes.accept(inbox.store(BOT,
                List.of(incoming(1, ANNA, "poison"), incoming(2, ANNA, "after"), incoming(3, BEN, "other"))));

        awaitIdle(lanes);
        assertThat(effects()).containsExactlyInAnyOrder("other", "after");
        assertThat(column("state")).containsExactly("DEAD", "DONE", "DONE");
        assertThat(column("failure").getFirst()).startsWith("IllegalStateException at PoisonTest.java")
                .doesNotContain("word");
    }

    @Test
    void poison_that_kills_the_process_is_not_even_looked_at_the_sixth_time() {
        inbox.store(BOT, List.of(incoming(1, ANNA, "deadly"), incoming(2, ANNA, "after")));
        database.sql("update inbox set attempts = 5 where update_id = 1").update();
        Lanes lanes = lanes(this::effect);
        lanes.open(BOT);

        awaitIdle(lanes);
        assertThat(effects()).containsExactly("after");
    }

    @Test
    void what_nobody_can_read_is_put_aside_at_once() {
        Lanes lanes = lanes(update -> {
            throw new UnreadableException("no such kind");
        });
        lanes.open(BOT);
        lanes.accept(inbox.store(BOT, List.of(incoming(1, ANNA, "?"))));

        awaitIdle(lanes);
        assertThat(column("state")).containsExactly("DEAD");
        assertThat(column("attempts")).containsExactly("1");
    }

    @Test
    void what_waits_lies_sealed_and_what_cannot_be_opened_holds_nobody_up() {
        inbox.store(BOT, List.of(incoming(1, ANNA, "one"), incoming(2, BEN, "two")));
        assertThat(column("payload")).noneMatch(payload -> payload.contains("one") || payload.contains("two"));
        transaction.executeWithoutResult(status -> sealing.destroyKeyOf(ANNA));
        inbox.store(BOT, List.of(incoming(3, ANNA, "three")));
        Lanes lanes = lanes(this::effect);
        lanes.open(BOT);

        awaitIdle(lanes);
        assertThat(effects()).containsExactlyInAnyOrder("two", "three");
        assertThat(column("state")).containsExactly("DEAD", "DONE", "DONE");
        assertThat(column("failure").getFirst()).contains("their key is gone");
    }

    @Test
    void a_burst_that_fails_is_undone_as_a_whole_and_then_tried_one_by_one() {
        inbox.store(BOT, List.of(incoming(1, ANNA, "a1"), incoming(2, ANNA, "a-poison"), incoming(3, ANNA, "a3")));
        Lanes lanes = lanes(joining(updates -> {
            effect(update(updates));
            if (update(updates).payload().contains("poison")) {
                throw new IllegalStateException("no");
            }
        }));
        lanes.open(BOT);

        awaitIdle(lanes);
        assertThat(effects()).containsExactly("a1", "a3");
        assertThat(column("state")).containsExactly("DONE", "DEAD", "DONE");
    }

    /** Hears updates as one that begin with the same letter. */
    private static Receiver joining(Consumer<List<Update>> hears) {
        return new Receiver() {
            @Override
            public void receive(Update update) {
                hears.accept(List.of(update));
            }

            @Override
            public boolean mayGoOn(Update first) {
                return true;
            }

            @Override
            public boolean goesOn(List<Update> said, Update next) {
                return said.getFirst().payload().charAt(0) == next.payload().charAt(0);
            }

            @Override
            public void receiveTogether(List<Update> updates) {
                hears.accept(updates);
            }
        };
    }

    private static Update update(List<Update> together) {
        return new Update(together.getFirst().id(), 1, Instant.EPOCH,
                together.stream().map(Update::payload).collect(Collectors.joining("+")));
    }

    private Lanes lanes(Receiver receiver) {
        return lanes(receiver, settings(1000));
    }

    private Lanes lanes(Receiver receiver, MessagingSettings settings) {
        var lanes = new Lanes(inbox, receiver, transaction, settings);
        opened.add(lanes);
        return lanes;
    }

    private static MessagingSettings settings(int floodBurst) {
        return new MessagingSettings(8, floodBurst, Duration.ofMillis(2), 10, 20, 28, Duration.ofMillis(200));
    }

    private static Incoming incoming(long id, long chat, String payload) {
        return new Incoming(id, "message/" + payload + "/" + id, chat, payload);
    }

    private void effect(Update update) {
        database.sql("insert into effect values (?)").param(update.payload()).update();
    }

    private List<String> effects() {
        return database.sql("select payload from effect").query(String.class).list().stream().map(String::valueOf)
                .toList();
    }

    private List<String> column(String name) {
        return database.sql("select " + name + "::text from inbox order by id").query(String.class).list().stream()
                .map(String::valueOf).toList();
    }

    private static void awaitIdle(Lanes lanes) {
        await().pollInterval(Duration.ofMillis(5)).until(lanes::isIdle);
    }
}
