package nl.handje.sandbox;

import static nl.handje.sandbox.Sim.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.handje.sandbox.wire.Answer;
import nl.handje.sandbox.wire.Front;
import nl.handje.sandbox.wire.Request;
import tools.jackson.databind.JsonNode;

class WebhookTest extends SandboxTest {
    private final BlockingQueue<Request> delivered = new LinkedBlockingQueue<>();
    private final AtomicInteger failures = new AtomicInteger();
    private Front receiver;

    @BeforeEach
    void receive() throws IOException {
        receiver = Front.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), request -> {
            delivered.add(request);
            return Answer.text(failures.getAndDecrement() > 0 ? 500 : 200, "text/plain", "ok");
        });
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void updates_are_delivered_with_the_secret() throws Exception {
        setWebhook("geheim-1");
        sim.types(ANNA, "Hallo");
        Request request = next();
        assertThat(request.header("X-Telegram-Bot-Api-Secret-Token")).contains("geheim-1");
        assertThat(request.json().path("message").path("text").asString()).isEqualTo("Hallo");
    }

    @Test
    void what_was_waiting_is_delivered_in_order() throws Exception {
        sim.types(ANNA, "een");
        sim.types(ANNA, "twee");
        setWebhook("");
        assertThat(next().json().path("message").path("text").asString()).isEqualTo("een");
        assertThat(next().json().path("message").path("text").asString()).isEqualTo("twee");
    }

    @Test
    void a_failed_delivery_is_tried_again_and_told() throws Exception {
        failures.set(1);
        setWebhook("");
        sim.types(ANNA, "Hallo");
        assertThat(next().json()).isEqualTo(next().json());
        JsonNode state = bot.result("getWebhookInfo", "{}");
        assertThat(state.path("last_error_message").asString()).isEqualTo("Wrong response from the webhook: 500");
    }

    @Test
    void without_the_webhook_updates_wait_to_be_fetched_again() {
        setWebhook("");
        bot.result("deleteWebhook", "{}");
        sim.types(ANNA, "Hallo");
        assertThat(bot.updates(1)).hasSize(1);
        assertThat(bot.result("getWebhookInfo", "{}").path("url").asString()).isEmpty();
    }

    @Test
    void waiting_updates_can_be_dropped() {
        sim.types(ANNA, "oud");
        bot.result("deleteWebhook", "{\"drop_pending_updates\":true}");
        assertThat(bot.result("getWebhookInfo", "{}").path("pending_update_count").asInt()).isZero();
    }

    private void setWebhook(String secret) {
        bot.result("setWebhook",
                "{\"url\":\"http://localhost:" + receiver.port() + "/hook\",\"secret_token\":\"" + secret + "\"}");
    }

    private Request next() throws InterruptedException {
        Request request = delivered.poll(10, TimeUnit.SECONDS);
        assertThat(request).isNotNull();
        return request;
    }
}
