package nl.handje.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import nl.handje.keys.Sealing;
import org.springframework.beans.factory.annotation.Autowired;

/** What fails is tried again in its place; what kills or cannot be read is put aside, and the chat goes on. */
class PoisonTest extends LanesAtWork {
    @Autowired
    Sealing sealing;

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
}
