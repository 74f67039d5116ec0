package nl.handje.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import nl.handje.keys.UnreadableWordsException;
import nl.handje.messaging.Traces;
import nl.handje.testing.InPlain;
import org.springframework.beans.factory.annotation.Autowired;

class LanesTest extends LanesAtWork {
    @Autowired
    InPlain inPlain;
    @Autowired
    Traces traces;

    final Collection<String> handled = new ConcurrentLinkedQueue<>();

    @Test
    void updates_of_one_chat_keep_their_order_while_chats_go_side_by_side() {
        var atOnce = new AtomicInteger();
        var most = new AtomicInteger();
        Map<Long, List<Long>> heard = new ConcurrentHashMap<>();
        Lanes lanes = lanes(update -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            nap(ThreadLocalRandom.current().nextInt(5));
            long number = Long.parseLong(update.payload());
            heard.computeIfAbsent(number % 10, chat -> new ArrayList<>()).add(number);
            atOnce.decrementAndGet();
        });
        lanes.open(BOT);
        lanes.accept(inbox.store(BOT,
                LongStream.range(0, 300).mapToObj(i -> incoming(i, i % 10, Long.toString(i))).toList()));

        awaitIdle(lanes);
        assertThat(heard).hasSize(10).allSatisfy((chat, numbers) -> assertThat(numbers).hasSize(30).isSorted());
        assertThat(most.get()).isBetween(2, 8);
    }

    @Test
    void who_writes_again_at_once_after_they_asked_to_be_forgotten_is_heard_as_somebody_new() {
        inbox.store(BOT, List.of(incoming(1, ANNA, "forget me"), incoming(2, ANNA, "hello")));
        var before = column("payload");
        transaction.executeWithoutResult(status -> {
            inbox.finish(inbox.waiting(BOT).getFirst().id());
            traces.shred(ANNA);
        });
        Lanes lanes = lanes(this::effect);
        lanes.open(BOT);

        awaitIdle(lanes);
        assertThat(effects()).containsExactly("hello");
        assertThatExceptionOfType(UnreadableWordsException.class)
                .isThrownBy(() -> inPlain.opened("inbox.payload", before.getLast()));
    }

    @Test
    void what_a_killed_process_left_is_done_by_the_next_in_order_and_its_words_go() {
        inbox.store(BOT, List.of(incoming(1, ANNA, "one"), incoming(2, ANNA, "two"), incoming(3, ANNA, "three")));
        inbox.store(BOT + 1, List.of(incoming(4, ANNA, "of another bot")));
        transaction.executeWithoutResult(status -> inbox.finish(inbox.waiting(BOT).getFirst().id()));
        Lanes lanes = lanes(this::effect);
        lanes.open(BOT);

        awaitIdle(lanes);
        assertThat(effects()).containsExactly("two", "three");
        assertThat(column("payload").stream().map(payload -> inPlain.opened("inbox.payload", payload)))
                .containsExactly("", "", "", "of another bot");
    }

    @Test
    void two_nodes_that_both_believe_to_lead_do_nothing_twice() {
        inbox.store(BOT, LongStream.range(0, 60).mapToObj(i -> incoming(i, i % 3, "u" + i)).toList());
        Lanes one = lanes(this::effect);
        Lanes other = lanes(this::effect);
        Thread.ofVirtual().start(() -> one.open(BOT));
        other.open(BOT);

        await().untilAsserted(() -> assertThat(effects()).hasSize(60).doesNotHaveDuplicates());
        assertThat(column("state")).containsOnly("DONE");
    }

    @Test
    void somebody_who_floods_waits_and_loses_nothing_while_others_do_not_wait() {
        Lanes lanes = lanes(update -> handled.add(update.payload()), settings(3));
        lanes.open(BOT);
        lanes.accept(inbox.store(BOT, IntStream.range(0, 5).mapToObj(i -> incoming(i, ANNA, "anna")).toList()));
        lanes.accept(inbox.store(BOT, List.of(incoming(9, BEN, "ben"))));

        await().atMost(Duration.ofMillis(800))
                .untilAsserted(() -> assertThat(handled).contains("ben").filteredOn("anna"::equals).hasSize(3));
        await().untilAsserted(() -> assertThat(handled).hasSize(6));
    }

    @Test
    void what_waits_together_and_goes_on_is_done_in_one_go_and_each_of_it_is_marked_done() {
        inbox.store(BOT, List.of(incoming(1, ANNA, "a1"), incoming(2, BEN, "a2"), incoming(3, ANNA, "a3"),
                incoming(4, ANNA, "b4"), incoming(5, ANNA, "a5"), incoming(6, ANNA, "a6")));
        Lanes lanes = lanes(joining(updates -> effect(update(updates))));
        lanes.open(BOT);

        awaitIdle(lanes);
        assertThat(effects()).containsExactlyInAnyOrder("a1+a3", "a2", "b4", "a5+a6").containsSubsequence("a1+a3",
                "b4", "a5+a6");
        assertThat(column("state")).containsOnly("DONE");
        assertThat(column("payload")).containsOnly("");
    }

    @Test
    void an_update_that_comes_twice_is_kept_once_but_a_number_used_anew_is_another_update() {
        var first = incoming(5, ANNA, "first");
        assertThat(inbox.store(BOT, List.of(first, first))).hasSize(1);
        assertThat(inbox.store(BOT, List.of(first))).isEmpty();
        assertThat(inbox.store(BOT, List.of(incoming(5, ANNA, "after a week of silence")))).hasSize(1);
    }

    private static void nap(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
