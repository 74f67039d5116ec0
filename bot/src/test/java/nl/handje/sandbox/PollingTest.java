package nl.handje.sandbox;

import static nl.handje.sandbox.Sim.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import nl.handje.sandbox.Http.Response;
import tools.jackson.databind.JsonNode;

/** getUpdates as the official server does it. */
class PollingTest extends SandboxTest {
    private static final String OLDER_POLL_ENDED = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";

    @Test
    void what_is_not_confirmed_comes_again() {
        sim.types(ANNA, "een");
        assertThat(texts("{}")).containsExactly("een");
        assertThat(texts("{\"limit\":50}")).containsExactly("een");
    }

    @Test
    void an_offset_confirms_everything_below_it() {
        int first = sim.types(ANNA, "een").path("updateId").asInt();
        sim.types(ANNA, "twee");
        assertThat(texts("{\"offset\":" + (first + 1) + "}")).containsExactly("twee");
        assertThat(texts("{\"timeout\":0}")).containsExactly("twee");
    }

    @Test
    void a_negative_offset_keeps_only_the_newest() {
        sim.types(ANNA, "een");
        sim.types(ANNA, "twee");
        sim.types(ANNA, "drie");
        assertThat(texts("{\"offset\":-2}")).containsExactly("twee", "drie");
        assertThat(texts("{}")).containsExactly("twee", "drie");
    }

    @Test
    void an_offset_far_beyond_the_tail_is_answered_from_the_head() {
        int id = sim.types(ANNA, "een").path("updateId").asInt();
        assertThat(texts("{\"offset\":" + (id + 12) + "}")).containsExactly("een");
        assertThat(texts("{\"offset\":" + (id + 11) + ",\"timeout\":0}")).isEmpty();
    }

    @Test
    void an_offset_far_in_the_past_is_answered_from_the_head() {
        int id = sim.types(ANNA, "een").path("updateId").asInt();
        assertThat(texts("{\"offset\":" + (id - 100_001) + "}")).containsExactly("een");
    }

    @Test
    void the_same_offset_within_half_a_second_gives_one_at_a_time() {
        sim.types(ANNA, "een");
        sim.types(ANNA, "twee");
        assertThat(texts("{\"offset\":0}")).containsExactly("een", "twee");
        assertThat(texts("{\"offset\":0}")).containsExactly("een");
    }

    @Test
    void the_same_offset_again_is_held_for_three_seconds() {
        bot.result("getUpdates", "{\"offset\":7}");
        long began = System.nanoTime();
        assertThat(texts("{\"offset\":7}")).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isBetween(Duration.ofMillis(2900),
                Duration.ofSeconds(5));
    }

    @Test
    void a_waiting_poll_is_woken_at_once() throws Exception {
        Future<List<String>> poll = later(() -> texts("{\"offset\":0,\"timeout\":30}"));
        sim.awaitsCall("getUpdates", 1);
        long began = System.nanoTime();
        sim.types(ANNA, "een");
        assertThat(poll.get()).containsExactly("een");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(500));
    }

    @Test
    void a_second_poller_sends_the_first_one_away() throws Exception {
        Future<Response> first = later(() -> bot.call("getUpdates", "{\"offset\":1,\"timeout\":30}"));
        sim.awaitsCall("getUpdates", 1);
        Future<List<String>> second = later(() -> texts("{\"offset\":2,\"timeout\":30}"));
        assertThat(first.get().status()).isEqualTo(409);
        assertThat(first.get().json().path("description").asString()).isEqualTo(OLDER_POLL_ENDED);
        sim.types(ANNA, "een");
        assertThat(second.get()).containsExactly("een");
    }

    @Test
    void a_conflict_soon_after_another_is_told_three_seconds_later() {
        bot.result("setWebhook", "{\"url\":\"http://localhost:1/hook\"}");
        assertThat(bot.refusal("getUpdates", "{}")).startsWith("Conflict: can't use getUpdates method while webhook");
        long began = System.nanoTime();
        bot.refusal("getUpdates", "{}");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(2900));
    }

    @Test
    void the_allowed_kinds_are_remembered_and_count_when_something_happens() {
        sim.types(ANNA, "Hallo");
        bot.result("getUpdates", "{\"allowed_updates\":[\"callback_query\"],\"offset\":1}");
        assertThat(sim.types(ANNA, "niet gehoord").path("updateId").isNull()).isTrue();
        bot.result("getUpdates", "{\"allowed_updates\":[],\"offset\":2}");
        assertThat(sim.types(ANNA, "gehoord").path("updateId").isNumber()).isTrue();
        assertThat(texts("{\"offset\":3}")).containsExactly("Hallo", "gehoord");
    }

    @Test
    void an_unreadable_list_of_kinds_changes_nothing() {
        bot.result("getUpdates", "{\"allowed_updates\":\"callback\"}");
        assertThat(sim.types(ANNA, "Hallo").path("updateId").isNumber()).isTrue();
    }

    @Test
    void a_message_that_no_bot_fetched_for_a_day_is_gone() {
        sim.types(ANNA, "oud");
        sim.advances("PT23H59M");
        assertThat(texts("{\"offset\":1}")).containsExactly("oud");
        Sim.afterTheBotIsForgotten();
        sim.advances("PT2M");
        assertThat(texts("{\"offset\":2}")).isEmpty();
    }

    @Test
    void a_tap_that_no_bot_fetched_for_150_seconds_is_gone() {
        offersButton();
        bot.updates(0);
        Sim.afterTheBotIsForgotten();
        sim.taps(ANNA, "Ja");
        sim.advances("PT151S");
        assertThat(bot.updates(0)).isEmpty();
    }

    @Test
    void a_jump_of_the_clock_waits_until_a_bot_that_is_here_took_what_was_tapped_just_before() throws Exception {
        offersButton();
        bot.updates(0);
        Future<List<JsonNode>> poll = later(() -> bot.updates(20));
        sim.awaitsCall("getUpdates", 2);
        sim.taps(ANNA, "Ja");
        sim.advances("P1D");
        assertThat(poll.get()).hasSize(1);
    }

    @Test
    void update_ids_only_grow() {
        int first = sim.types(ANNA, "een").path("updateId").asInt();
        int second = sim.types(ANNA, "twee").path("updateId").asInt();
        assertThat(second).isEqualTo(first + 1);
    }

    @Test
    void a_limit_is_kept_between_1_and_100() {
        for (int i = 0; i < 101; i++) {
            sim.types(ANNA, "bericht " + i);
        }
        assertThat(texts("{\"limit\":1000}")).hasSize(100);
        assertThat(texts("{\"limit\":-5,\"offset\":1}")).hasSize(1);
    }

    private void offersButton() {
        sim.types(ANNA, "Hallo");
        bot.result("sendMessage",
                "{\"chat_id\":1001,\"text\":\"?\",\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"Ja\",\"callback_data\":\"y\"}]]}}");
    }

    private List<String> texts(String parameters) {
        return bot.result("getUpdates", parameters).values().stream()
                .map(update -> update.path("message").path("text").asString()).toList();
    }

    private static <T> Future<T> later(java.util.function.Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Executors.newVirtualThreadPerTaskExecutor());
    }
}
