package nl.handje.messaging.outbox;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.handje.keys.Sealing;
import nl.handje.messaging.Delivery;
import nl.handje.messaging.MessagingSettings;
import nl.handje.messaging.MessagingTest;
import nl.handje.messaging.Outbox;
import nl.handje.messaging.Priority;
import nl.handje.messaging.Traces;
import nl.handje.testing.InPlain;
import nl.handje.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Couriers on a real table, with a carrier that writes down what it carries. */
@MessagingTest
@RecordApplicationEvents
abstract class CouriersAtWork {

    static final long ANNA = 1001;
    static final long BEN = 1002;

    @Autowired
    Outbox outbox;
    @Autowired
    Claims claims;
    @Autowired
    Traces traces;
    @Autowired
    Settlement settlement;
    @Autowired
    ChatReach reach;
    @Autowired
    Node node;
    @Autowired
    WakeUp wakeUp;
    @Autowired
    DataSource dataSource;
    @Autowired
    JdbcClient database;
    @Autowired
    InPlain inPlain;
    @Autowired
    Sealing sealing;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    MovableClock clock;
    @Autowired
    ApplicationEvents events;

    final RecordingCarrier carrier = new RecordingCarrier();
    final List<Couriers> started = new ArrayList<>();

    @BeforeEach
    void nothing_was_promised() {
        database.sql("truncate outbox, outbox_chat").update();
    }

    @AfterEach
    void stop() {
        started.forEach(Couriers::stop);
    }

    void start() {
        start(settings(10));
    }

    void start(MessagingSettings settings) {
        var couriers = new Couriers(claims, settlement, carrier, node, wakeUp, settings);
        started.add(couriers);
        couriers.start();
    }

    Settlement settlementOf(Node other) {
        return new Settlement(database, sealing, clock, other, reach, settings(10));
    }

    static MessagingSettings settings(int chatBurst) {
        return new MessagingSettings(8, 30, Duration.ofMillis(2), chatBurst, 20, 28, Duration.ofMillis(200));
    }

    void promise(Runnable promise) {
        transaction.executeWithoutResult(status -> promise.run());
    }

    void add(long chat, Priority priority, String words) {
        outbox.add(new Delivery(chat, priority, "key " + words + chat, new Delivery.Text(words, List.of())));
    }

    static Delivery text(long chat, String key, String words) {
        return new Delivery(chat, Priority.REPLY, key, new Delivery.Text(words, List.of()));
    }

    void awaitSent() {
        await().pollInterval(Duration.ofMillis(10)).until(() -> claims.isEmpty());
    }

    long millisecondsBetween(int call, int later) {
        return Duration.ofNanos(carrier.calls.get(later).nanos() - carrier.calls.get(call).nanos()).toMillis();
    }

    List<String> column(String name) {
        return database.sql("select " + name + "::text from outbox order by id").query(String.class).list().stream()
                .map(String::valueOf).toList();
    }
}
