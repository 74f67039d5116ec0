package nl.handje.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.handje.keys.Sealing;
import nl.handje.messaging.Button;
import nl.handje.messaging.ChatReachable;
import nl.handje.messaging.ChatUnreachable;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@MessagingTest
@RecordApplicationEvents
class CouriersTest {
    private static final long ANNA = 1001;
    private static final long BEN = 1002;

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

    @Test
    void promises_to_one_chat_arrive_in_their_order_and_soon() {
        start();
        promise(() -> IntStream.range(0, 8).forEach(i -> add(ANNA, Priority.REPLY, "anna " + i)));
        promise(() -> add(BEN, Priority.REPLY, "ben"));

        await().atMost(Duration.ofSeconds(2)).until(() -> claims.isEmpty());
        assertThat(carrier.words()).filteredOn(words -> words.startsWith("anna")).containsExactly("anna 0", "anna 1",
                "anna 2", "anna 3", "anna 4", "anna 5", "anna 6", "anna 7");
        assertThat(column("content")).as("words go once they are delivered").containsOnly("");
    }

    @Test
    void a_promise_needs_a_transaction_and_is_gone_when_that_fails() {
        assertThatThrownBy(() -> add(ANNA, Priority.REPLY, "outside"))
                .isInstanceOf(IllegalTransactionStateException.class);
        transaction.executeWithoutResult(status -> {
            add(ANNA, Priority.REPLY, "rolled back");
            status.setRollbackOnly();
        });
        assertThat(claims.isEmpty()).isTrue();
    }

    @Test
    void the_same_promise_is_taken_once() {
        promise(() -> {
            outbox.add(text(ANNA, "key", "first"));
            outbox.add(text(ANNA, "key", "again"));
        });
        start();
        awaitSent();
        assertThat(carrier.words()).containsExactly("first");
    }

    @Test
    void the_urgent_goes_first() {
        promise(() -> {
            add(ANNA, Priority.DIGEST, "digest");
            add(ANNA, Priority.REMINDER, "reminder");
            add(ANNA, Priority.REPLY, "reply");
            add(ANNA, Priority.CRISIS, "crisis");
        });
        start();
        awaitSent();
        assertThat(carrier.words()).containsExactly("crisis", "reply", "reminder", "digest");
    }

    @Test
    void answers_do_not_wait_while_a_flood_of_reminders_drains() {
        promise(() -> IntStream.range(0, 200).forEach(i -> add(5000 + i, Priority.REMINDER, "reminder")));
        long start = System.nanoTime();
        start();
        await().until(() -> carrier.calls.size() > 5);
        promise(() -> add(ANNA, Priority.REPLY, "answer"));
        await().atMost(Duration.ofMillis(1500)).until(() -> carrier.words().contains("answer"));

        long bulk = carrier.words().stream().filter("reminder"::equals).count();
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat(bulk).as("at most 28 a second and two at once, in %s s", seconds)
                .isLessThanOrEqualTo((long) (28 * seconds) + 3);
    }

    @Test
    void beyond_a_burst_one_chat_gets_one_message_a_second_but_nobody_in_danger_waits() {
        start(settings(3));
        promise(() -> IntStream.range(0, 4).forEach(i -> add(ANNA, Priority.REPLY, "reply " + i)));
        await().until(() -> carrier.calls.size() == 3);
        promise(() -> add(ANNA, Priority.CRISIS, "crisis"));
        await().until(() -> carrier.calls.size() == 5);

        assertThat(carrier.words()).containsExactly("reply 0", "reply 1", "reply 2", "crisis", "reply 3");
        assertThat(millisecondsBetween(2, 4)).isGreaterThan(500);
    }

    @Test
    void when_told_to_slow_down_the_chat_is_left_alone_for_that_long_and_others_are_not() {
        carrier.answers(ANNA, new Outcome.SlowDown(Duration.ofSeconds(1)));
        start();
        promise(() -> {
            add(ANNA, Priority.REPLY, "anna 1");
            add(ANNA, Priority.REPLY, "anna 2");
        });
        await().until(() -> carrier.calls.size() == 1);
        promise(() -> add(ANNA, Priority.CRISIS, "anna crisis"));
        promise(() -> add(BEN, Priority.REPLY, "ben"));
        clock.advance(Duration.ofDays(1));
        awaitSent();

        assertThat(carrier.words()).containsExactly("anna 1", "ben", "anna crisis", "anna 1", "anna 2");
        assertThat(millisecondsBetween(0, 2)).as("real seconds, whatever the town's clock says")
                .isGreaterThanOrEqualTo(1000);
    }

    @Test
    void what_fails_for_a_moment_is_sent_again_before_what_came_later() {
        carrier.answers(ANNA, new Outcome.TryAgain("502"));
        start();
        promise(() -> {
            add(ANNA, Priority.REPLY, "first");
            add(ANNA, Priority.REPLY, "second");
        });
        awaitSent();
        assertThat(carrier.words()).containsExactly("first", "first", "second");
    }

    @Test
    void who_blocked_the_bot_gets_nothing_more_until_they_are_back() {
        carrier.answers(ANNA, new Outcome.Gone(false, "bot was blocked by the user"));
        start();
        promise(() -> {
            add(ANNA, Priority.REPLY, "first");
            add(ANNA, Priority.REPLY, "second");
        });
        awaitSent();
        promise(() -> add(ANNA, Priority.REMINDER, "third"));
        assertThat(column("state")).containsOnly("FAILED");
        assertThat(events.stream(ChatUnreachable.class)).containsExactly(new ChatUnreachable(ANNA, false));

        transaction.executeWithoutResult(status -> reach.found(ANNA));
        promise(() -> add(ANNA, Priority.REPLY, "welcome back"));
        awaitSent();
        assertThat(events.stream(ChatReachable.class)).containsExactly(new ChatReachable(ANNA));
        assertThat(carrier.words()).containsExactly("first", "welcome back");
    }

    @Test
    void an_answer_of_unknown_fate_is_sent_once_more_a_passed_on_photo_is_not() {
        var unknown = new Outcome.Unknown("connection reset");
        carrier.answers(ANNA, unknown, unknown, unknown);
        carrier.answers(BEN, unknown);
        start();
        promise(() -> {
            add(ANNA, Priority.REPLY, "answer");
            outbox.add(new Delivery(BEN, Priority.REPLY, "photo",
                    new Delivery.File(Delivery.File.Kind.PHOTO, "file", "")));
        });
        awaitSent();
        assertThat(carrier.words()).containsExactlyInAnyOrder("answer", "answer", "File");
        assertThat(column("state")).containsExactly("UNKNOWN", "UNKNOWN");
    }

    @Test
    void what_a_killed_node_was_sending_is_taken_over_as_soon_as_it_is_gone() {
        var killed = new Node(dataSource);
        assertThat(killed.isSeen()).isTrue();
        promise(() -> add(ANNA, Priority.REPLY, "under way"));
        assertThat(new Claims(database, sealing, killed).claim(Band.ANSWERS, List.of(), 1)).hasSize(1);
        start();
        await().during(Duration.ofMillis(1500)).until(() -> carrier.calls.isEmpty());

        killed.destroy();
        awaitSent();
        assertThat(carrier.words()).containsExactly("under way");
        assertThat(column("unknowns")).containsExactly("1");
    }

    @Test
    void several_nodes_send_each_promise_once() {
        start();
        var other = new Node(dataSource);
        var second = new Couriers(new Claims(database, sealing, other), settlementOf(other), carrier, other,
                new WakeUp(),
                settings(10));
        started.add(second);
        second.start();
        promise(() -> IntStream.range(0, 60).forEach(i -> add(i % 20, Priority.REPLY, "r" + i)));
        awaitSent();
        assertThat(carrier.words()).hasSize(60).doesNotHaveDuplicates();
        other.destroy();
    }

    @Test
    void a_change_finds_the_message_by_its_key_and_comes_after_it() {
        start();
        promise(() -> outbox.add(new Delivery(ANNA, Priority.REMINDER, "appointment",
                new Delivery.Text("tomorrow at ten", List.of(List.of(new Button("OK", "ok")))))));
        promise(() -> outbox.add(new Delivery(ANNA, Priority.CRISIS, "appointment/moved",
                new Delivery.Change("appointment", "tomorrow at eleven", List.of()))));
        awaitSent();
        assertThat(carrier.words()).containsExactly("tomorrow at ten", "tomorrow at eleven");
        assertThat(carrier.calls.getLast().changed()).isEqualTo(OptionalLong.of(101));
    }

    @Test
    void what_cannot_be_changed_is_said_anew() {
        carrier.answers(ANNA, new Outcome.Rewrite(-2002, new Delivery.Text("eleven", List.of()), "moved"));
        start();
        promise(() -> {
            add(ANNA, Priority.REPLY, "ten");
            add(ANNA, Priority.REPLY, "after");
        });
        awaitSent();
        assertThat(carrier.calls).extracting(RecordingCarrier.Call::chat).containsExactly(ANNA, -2002L, -2002L);
        assertThat(carrier.words()).containsExactly("ten", "eleven", "after");
    }

    @Test
    void a_defect_is_never_repeated_and_when_the_bot_is_refused_all_wait() {
        carrier.answers(ANNA, new Outcome.Defect("BUTTON_DATA_INVALID"));
        carrier.answers(BEN, new Outcome.Stop("401"));
        start();
        promise(() -> add(ANNA, Priority.REPLY, "defect"));
        promise(() -> add(BEN, Priority.REPLY, "refused"));
        awaitSent();
        assertThat(carrier.words()).containsExactlyInAnyOrder("defect", "refused", "refused");
        assertThat(column("state")).containsExactlyInAnyOrder("FAILED", "DELIVERED");
    }

    @Test
    void another_process_needs_only_to_add_a_row() {
        start();
        database.sql("""
                insert into outbox (chat, key, priority, content, created_at)
                values (1001, 'from-admin', 1, :content, now())""")
                .param("content", inPlain.sealed("outbox.content", 1001,
                        "{\"type\":\"text\",\"text\":\"decided\",\"buttons\":[]}"))
                .update();
        await().atMost(Duration.ofSeconds(1)).until(() -> carrier.words().contains("decided"));
    }

    @Test
    void a_long_text_is_cut_where_a_reader_pauses_and_the_buttons_stand_under_the_end() {
        start();
        String paragraph = "Een zin van dertig tekens hier. ".repeat(100);
        promise(() -> outbox.add(new Delivery(ANNA, Priority.REPLY, "long",
                new Delivery.Text(paragraph + "\n\n" + paragraph, List.of(List.of(new Button("OK", "ok")))))));
        awaitSent();
        assertThat(carrier.words()).containsExactly(paragraph.strip(), paragraph.strip());
        assertThat(carrier.calls.getFirst().content()).isEqualTo(new Delivery.Text(paragraph.strip(), List.of()));
    }

    @Test
    void of_a_last_message_no_row_is_left_once_it_is_delivered() {
        start();
        promise(() -> outbox.add(text(ANNA, Outbox.FAREWELL + "1", "Alles is gewist.")));
        promise(() -> outbox.add(text(BEN, "another", "Dag")));
        awaitSent();
        assertThat(carrier.words()).contains("Alles is gewist.");
        assertThat(database.sql("select key from outbox").query(String.class).list()).containsExactly("another");
    }

    @Test
    void what_waits_lies_sealed_and_the_last_message_needs_no_key_of_its_reader() {
        database.sql("delete from person_key").update();
        promise(() -> outbox.add(text(ANNA, "first", "een")));
        promise(() -> outbox.add(text(BEN, Outbox.FAREWELL + "2", "Alles is gewist.")));
        assertThat(column("content")).allMatch(content -> content.startsWith("sealed:"));
        assertThat(database.sql("select chat from person_key").query(Long.class).list()).contains(0L, ANNA)
                .doesNotContain(BEN);
        start();
        awaitSent();
        assertThat(carrier.words()).containsExactlyInAnyOrder("een", "Alles is gewist.");
    }

    @Test
    void what_cannot_be_opened_any_more_is_not_sent_and_holds_nobody_up() {
        promise(() -> outbox.add(text(ANNA, "first", "een")));
        promise(() -> sealing.destroyKeyOf(ANNA));
        promise(() -> outbox.add(text(ANNA, "second", "twee")));
        start();
        awaitSent();
        assertThat(carrier.words()).containsExactly("twee");
        assertThat(column("key")).containsExactly("second");
    }

    @Test
    void who_is_forgotten_while_a_message_is_being_sent_leaves_no_row_either() {
        promise(() -> outbox.add(text(ANNA, "first", "een")));
        promise(() -> outbox.add(text(ANNA, "second", "twee")));
        var sending = claims.claim(Band.ANSWERS, List.of(), 1).getFirst();
        promise(() -> traces.forget(ANNA));
        assertThat(database.sql("select count(*) from outbox").query(Long.class).single()).isOne();
        settlement.settle(sending, new Outcome.Delivered(OptionalLong.of(7)));
        assertThat(database.sql("select count(*) from outbox").query(Long.class).single()).isZero();
    }

    @Test
    void what_is_about_somebody_who_is_forgotten_goes_to_nobody_any_more() {
        promise(() -> outbox.add(text(BEN, "agreed-4711-ben", "Afgesproken met Anna")));
        promise(() -> outbox.add(text(BEN, "agreed-4712-ben", "Afgesproken met Carla")));
        promise(() -> traces.forgetAbout(List.of("4711")));
        start();
        awaitSent();
        assertThat(carrier.words()).containsExactly("Afgesproken met Carla");
    }

    private void start() {
        start(settings(10));
    }

    private void start(MessagingSettings settings) {
        var couriers = new Couriers(claims, settlement, carrier, node, wakeUp, settings);
        started.add(couriers);
        couriers.start();
    }

    private Settlement settlementOf(Node other) {
        return new Settlement(database, sealing, clock, other, reach, settings(10));
    }

    private static MessagingSettings settings(int chatBurst) {
        return new MessagingSettings(8, 30, Duration.ofMillis(2), chatBurst, 20, 28, Duration.ofMillis(200));
    }

    private void promise(Runnable promise) {
        transaction.executeWithoutResult(status -> promise.run());
    }

    private void add(long chat, Priority priority, String words) {
        outbox.add(new Delivery(chat, priority, "key " + words + chat, new Delivery.Text(words, List.of())));
    }

    private static Delivery text(long chat, String key, String words) {
        return new Delivery(chat, Priority.REPLY, key, new Delivery.Text(words, List.of()));
    }

    private void awaitSent() {
        await().pollInterval(Duration.ofMillis(10)).until(() -> claims.isEmpty());
    }

    private long millisecondsBetween(int call, int later) {
        return Duration.ofNanos(carrier.calls.get(later).nanos() - carrier.calls.get(call).nanos()).toMillis();
    }

    private List<String> column(String name) {
        return database.sql("select " + name + "::text from outbox order by id").query(String.class).list().stream()
                .map(String::valueOf).toList();
    }
}
