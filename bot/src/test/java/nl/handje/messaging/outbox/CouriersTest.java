package nl.handje.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import nl.handje.messaging.Button;
import nl.handje.messaging.Delivery;
import nl.handje.messaging.Priority;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

class CouriersTest extends CouriersAtWork {
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
    void a_long_text_is_cut_where_a_reader_pauses_and_the_buttons_stand_under_the_end() {
        start();
        String paragraph = "Een zin van dertig tekens hier. ".repeat(100);
        promise(() -> outbox.add(new Delivery(ANNA, Priority.REPLY, "long",
                new Delivery.Text(paragraph + "\n\n" + paragraph, List.of(List.of(new Button("OK", "ok")))))));
        awaitSent();
        assertThat(carrier.words()).containsExactly(paragraph.strip(), paragraph.strip());
        assertThat(carrier.calls.getFirst().content()).isEqualTo(new Delivery.Text(paragraph.strip(), List.of()));
    }
}
