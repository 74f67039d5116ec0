package nl.handje.messaging.inbox;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.handje.messaging.MessagingSettings;
import nl.handje.messaging.MessagingTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Lanes on a real inbox that is empty at first, with a table in which the work they do leaves its effects. */
@MessagingTest
abstract class LanesAtWork {
    static {
        // On a machine with much else to do, what is waited for comes later, and still comes.
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }

    static final long BOT = 7;
    static final long ANNA = 1001;
    static final long BEN = 1002;

    @Autowired
    Inbox inbox;
    @Autowired
    JdbcClient database;
    @Autowired
    TransactionTemplate transaction;

    private final List<Lanes> opened = new ArrayList<>();

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

    /** Hears updates as one that begin with the same letter. */
    static Receiver joining(Consumer<List<Update>> hears) {
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

    static Update update(List<Update> together) {
        return new Update(together.getFirst().id(), 1, Instant.EPOCH,
                together.stream().map(Update::payload).collect(Collectors.joining("+")));
    }

    Lanes lanes(Receiver receiver) {
        return lanes(receiver, settings(1000));
    }

    Lanes lanes(Receiver receiver, MessagingSettings settings) {
        var lanes = new Lanes(inbox, receiver, transaction, settings);
        opened.add(lanes);
        return lanes;
    }

    static MessagingSettings settings(int floodBurst) {
        return new MessagingSettings(8, floodBurst, Duration.ofMillis(2), 10, 20, 28, Duration.ofMillis(200));
    }

    static Incoming incoming(long id, long chat, String payload) {
        return new Incoming(id, "message/" + payload + "/" + id, chat, payload);
    }

    void effect(Update update) {
        database.sql("insert into effect values (?)").param(update.payload()).update();
    }

    List<String> effects() {
        return database.sql("select payload from effect").query(String.class).list().stream().map(String::valueOf)
                .toList();
    }

    List<String> column(String name) {
        return database.sql("select " + name + "::text from inbox order by id").query(String.class).list().stream()
                .map(String::valueOf).toList();
    }

    static void awaitIdle(Lanes lanes) {
        await().pollInterval(Duration.ofMillis(5)).until(lanes::isIdle);
    }
}
