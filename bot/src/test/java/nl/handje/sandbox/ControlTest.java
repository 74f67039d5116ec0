package nl.handje.sandbox;

import static nl.handje.sandbox.Sim.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.handje.sandbox.Http.Response;
import nl.handje.sandbox.wire.Answer;
import nl.handje.sandbox.wire.Front;
import tools.jackson.databind.JsonNode;

/** The clock, trouble on order, the list of calls, raw updates, and knowing when all is done. */
class ControlTest extends SandboxTest {
    @Test
    void the_clock_moves_for_the_town_and_for_whoever_follows_it() {
        SandboxClock elsewhere = SandboxClock.of(sandbox.address());
        Instant before = elsewhere.instant();
        sim.advances("PT3H");
        assertThat(Duration.between(before, sandbox.clock().instant())).isGreaterThanOrEqualTo(Duration.ofHours(3));
        OffsetDateTime shown = OffsetDateTime.parse(sim.get("clock").path("now").asString());
        assertThat(Duration.between(before, shown.toInstant())).isGreaterThan(Duration.ofMinutes(179));
        assertThat(elsewhere.withZone(java.time.ZoneOffset.UTC).instant()).isAfterOrEqualTo(before);
    }

    @Test
    void a_clock_elsewhere_follows_within_a_moment_and_keeps_time_when_the_sandbox_is_gone() throws Exception {
        SandboxClock elsewhere = SandboxClock.of(sandbox.address());
        elsewhere.instant();
        sim.advances("P2D");
        Thread.sleep(250);
        assertThat(Duration.between(Instant.now(), elsewhere.instant())).isGreaterThan(Duration.ofHours(47));
        sandbox.close();
        Thread.sleep(250);
        assertThat(Duration.between(Instant.now(), elsewhere.instant())).isGreaterThan(Duration.ofHours(47));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"advance\":\"-PT1H\"}", "{\"advance\":\"three hours\"}",
            "{\"advance\":\"P9999999D\"}",
            "{\"now\":\"2001-01-01T00:00:00+01:00\"}", "{\"now\":\"tomorrow\"}", "{\"advance\":5}"})
    void the_clock_refuses_what_is_no_step_ahead(String given) {
        assertThat(sim.call("clock", given).status()).isEqualTo(400);
    }

    @Test
    void the_clock_can_be_set_to_a_moment_and_to_the_very_second_it_shows() {
        String now = sim.get("clock").path("now").asString();
        assertThat(sim.call("clock", "{\"now\":\"" + now + "\"}").status()).isEqualTo(200);
        sim.post("clock", "{\"now\":\"2031-03-30T01:59:59+01:00\"}");
        assertThat(sim.get("clock").path("now").asString()).startsWith("2031-03-30T0");
        assertThat(bot.call("getMe", "{}").status()).isEqualTo(200);
    }

    @Test
    void the_clock_moves_to_what_is_due_next() {
        Instant due = sandbox.clock().instant().plus(Duration.ofHours(30));
        sandbox.register((NextMoment) () -> Optional.of(due));
        sim.post("clock", "{\"next\":true}");
        assertThat(sandbox.clock().instant()).isBetween(due, due.plusSeconds(5));
    }

    @Test
    void without_anything_due_the_clock_says_so() {
        assertThat(sim.call("clock", "{\"next\":true}").status()).isEqualTo(404);
    }

    @Test
    void messages_carry_the_towns_time() {
        sim.advances("P1D");
        sim.types(ANNA, "Hallo");
        assertThat(bot.nextUpdate().path("message").path("date").asLong())
                .isGreaterThan(Instant.now().plus(Duration.ofHours(23)).getEpochSecond());
    }

    @Test
    void too_many_requests_are_told_with_the_seconds_to_wait() {
        trouble("sendMessage", "429", ",\"retryAfter\":7");
        Response refused = bot.call("sendMessage", "{\"chat_id\":1001,\"text\":\"Dag\"}");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("7");
        assertThat(refused.body()).isEqualTo(
                "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests: retry after 7\",\"parameters\":{\"retry_after\":7}}");
    }

    @ParameterizedTest
    @CsvSource({"500, 500, 'Internal Server Error'", "502html, 502, '<html>'"})
    void a_defect_is_told_as_often_as_it_was_ordered(String kind, int status, String words) {
        trouble("getMe", kind, ",\"count\":2");
        for (int i = 0; i < 2; i++) {
            Response refused = bot.call("getme", "{}");
            assertThat(refused.status()).isEqualTo(status);
            assertThat(refused.body()).contains(words);
        }
        assertThat(bot.call("getMe", "{}").status()).isEqualTo(200);
    }

    @Test
    void a_connection_can_be_lost_after_the_message_was_taken() {
        sim.types(ANNA, "Hallo");
        trouble("sendMessage", "reset-after-accept", "");
        assertThatThrownBy(() -> sends("Dag")).isInstanceOf(IOException.class);
        assertThat(sim.lastMessage(ANNA).path("text").asString()).isEqualTo("Dag");
    }

    @ParameterizedTest
    @CsvSource({"drop, ''", "timeout, ',\"seconds\":1'"})
    void a_connection_can_be_lost_before_the_message_was_taken(String kind, String more) {
        sim.types(ANNA, "Hallo");
        trouble("sendMessage", kind, more);
        assertThatThrownBy(() -> sends("Dag")).isInstanceOf(IOException.class);
        assertThat(sim.lastMessage(ANNA).path("text").asString()).isEqualTo("Hallo");
    }

    @Test
    void any_refusal_can_be_ordered() {
        trouble("sendMessage", "refuse", ",\"code\":403,\"description\":\"Forbidden: user is deactivated\"");
        assertThat(bot.refusal("sendMessage", "{}")).isEqualTo("Forbidden: user is deactivated");
    }

    @Test
    void trouble_can_be_called_off() {
        trouble("getMe", "500", ",\"count\":100");
        sim.delete("faults");
        assertThat(bot.call("getMe", "{}").status()).isEqualTo(200);
        assertThat(sim.call("faults", "{\"kind\":\"earthquake\"}").status()).isEqualTo(400);
    }

    @Test
    void every_call_is_listed_with_its_answer() {
        bot.call("getme", "{}");
        bot.call("sendmessage", "{\"chat_id\":5,\"text\":\"Dag\"}");
        JsonNode calls = sim.get("calls?after=0");
        assertThat(calls.path(0).path("method").asString()).isEqualTo("getMe");
        assertThat(calls.path(1).path("parameters").path("text").asString()).isEqualTo("Dag");
        assertThat(calls.path(1).path("answer").path("error_code").asInt()).isEqualTo(400);
        assertThat(OffsetDateTime.parse(calls.path(1).path("time").asString())).isNotNull();
        assertThat(sim.get("calls?after=" + calls.path(0).path("number").asInt()).size()).isEqualTo(1);
    }

    @Test
    void any_update_can_be_queued_also_a_wrong_one() {
        sim.post("updates", "{\"message\":{\"message_id\":1,\"date\":\"yesterday\"}}");
        sim.post("updates", "{\"update_id\":\"one\",\"poll\":null}");
        JsonNode updates = bot.result("getUpdates", "{}");
        assertThat(updates.path(0).path("update_id").isInt()).isTrue();
        assertThat(updates.path(1).toString()).isEqualTo("{\"update_id\":\"one\",\"poll\":null}");
    }

    @Test
    void the_town_is_idle_when_all_updates_are_confirmed_and_the_bot_says_so() {
        AtomicBoolean done = new AtomicBoolean();
        sandbox.register((Idle) done::get);
        sim.types(ANNA, "Hallo");
        assertThat(sim.call("idle", "{\"timeoutMs\":30}").status()).isEqualTo(408);
        bot.updates(0);
        bot.updates(0);
        assertThat(sim.call("idle", "{\"timeoutMs\":30}").status()).isEqualTo(408);
        done.set(true);
        assertThat(sim.post("idle", "{\"timeoutMs\":2000}").path("idle").asBoolean()).isTrue();
    }

    @Test
    void a_bot_that_tells_nothing_of_itself_is_idle_when_it_is_quiet() {
        bot.result("getMe", "{}");
        long began = System.nanoTime();
        sim.post("idle", "{\"timeoutMs\":5000}");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isBetween(Duration.ofMillis(150),
                Duration.ofSeconds(3));
    }

    @Test
    void a_bot_in_another_process_is_asked_over_http() throws Exception {
        try (var other = Front.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                request -> Answer.text(200, "application/json",
                        "{\"idle\":true,\"next\":\"2036-01-01T10:00:00+01:00\"}"))) {
            RemoteBot remote = new RemoteBot(URI.create("http://127.0.0.1:" + other.port() + "/"));
            assertThat(remote.idle()).isTrue();
            assertThat(remote.next()).contains(Instant.parse("2036-01-01T09:00:00Z"));
        }
        assertThat(new RemoteBot(URI.create("http://127.0.0.1:1/")).idle()).isFalse();
    }

    private void trouble(String method, String kind, String more) {
        sim.post("faults", "{\"method\":\"" + method + "\",\"kind\":\"" + kind + "\"" + more + "}");
    }

    private void sends(String text) throws IOException {
        Http.sendOrFail(HttpRequest
                .newBuilder(sandbox.address().resolve("/bot" + Sandbox.DEMO_TOKEN + "/sendMessage?chat_id=1001"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"" + text + "\"}")));
    }
}
