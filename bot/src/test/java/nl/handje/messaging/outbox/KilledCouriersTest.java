package nl.handje.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.handje.messaging.Delivery;
import nl.handje.messaging.Priority;
import org.junit.jupiter.api.Test;

/** Calls whose outcome is not known, and processes that end while they send. */
class KilledCouriersTest extends CouriersAtWork {
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
    }

    @Test
    void an_answer_whose_call_never_began_is_sent_however_often_its_process_was_killed() {
        promise(() -> add(ANNA, Priority.REPLY, "answer"));
        IntStream.range(0, 5).forEach(i -> killedWhileSending(false));
        start();
        awaitSent();
        assertThat(carrier.words()).containsExactly("answer");
        assertThat(column("state")).containsExactly("DELIVERED");
    }

    @Test
    void an_answer_whose_call_began_twice_is_not_said_a_third_time() {
        promise(() -> add(ANNA, Priority.REPLY, "answer"));
        IntStream.range(0, 2).forEach(i -> killedWhileSending(true));
        start();
        awaitSent();
        assertThat(carrier.words()).isEmpty();
        assertThat(column("state")).containsExactly("UNKNOWN");
    }

    @Test
    void a_refused_call_does_not_count_among_those_that_may_have_arrived() {
        carrier.answers(ANNA, new Outcome.TryAgain("busy"), new Outcome.TryAgain("busy"), new Outcome.Unknown("reset"));
        start();
        promise(() -> add(ANNA, Priority.REPLY, "answer"));
        awaitSent();
        assertThat(column("state")).containsExactly("DELIVERED");
    }

    @Test
    void what_another_node_took_over_in_the_meantime_is_not_sent_here() {
        promise(() -> add(ANNA, Priority.REPLY, "answer"));
        var slow = new Node(dataSource);
        var claims = new Claims(database, sealing, slow);
        var claimed = claims.claim(Band.ANSWERS, List.of(), 1);
        start();
        awaitSent();
        assertThat(claims.begin(claimed.getFirst())).isFalse();
        slow.destroy();
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

    private void killedWhileSending(boolean begun) {
        var killed = new Node(dataSource);
        assertThat(killed.isSeen()).isTrue();
        var claims = new Claims(database, sealing, killed);
        var settlement = settlementOf(killed);
        transaction.executeWithoutResult(status -> claims.orphans().forEach(settlement::orphaned));
        claims.claim(Band.ANSWERS, List.of(), 1)
                .forEach(claimed -> assertThat(!begun || claims.begin(claimed)).isTrue());
        killed.destroy();
    }
}
