package nl.handje.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import nl.handje.messaging.ChatReachable;
import nl.handje.messaging.ChatUnreachable;
import nl.handje.messaging.Outbox;
import nl.handje.messaging.Priority;
import org.junit.jupiter.api.Test;

/** Readers who are gone, forgotten, or closed to us. */
class LostReaderTest extends CouriersAtWork {
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
}
