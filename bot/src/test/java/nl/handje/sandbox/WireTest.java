package nl.handje.sandbox;

import static nl.handje.sandbox.Sim.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.handje.sandbox.Http.Response;

/** How calls may be written. */
class WireTest extends SandboxTest {
    @BeforeEach
    void annaIsThere() {
        sim.types(ANNA, "Hallo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sendMessage", "sendmessage", "SENDMESSAGE"})
    void method_names_are_read_in_any_case(String method) {
        assertThat(bot.result(method, "{\"chat_id\":1001,\"text\":\"Dag\",\"method\":\"sendmessage\"}").path("text")
                .asString()).isEqualTo("Dag");
    }

    @Test
    void parameters_may_stand_in_the_query() {
        Response response = bot.get("sendMessage?chat_id=1001&text=" + encoded("Één & twee"));
        assertThat(response.json().path("result").path("text").asString()).isEqualTo("Één & twee");
    }

    @Test
    void parameters_may_come_as_a_form() {
        String form = "chat_id=1001&text=" + encoded("Klopt dit?") + "&reply_markup="
                + encoded("{\"inline_keyboard\":[[{\"text\":\"Ja\",\"callback_data\":\"y\"}]]}");
        Response response = Http.post(address("sendMessage"), "application/x-www-form-urlencoded", form);
        assertThat(response.json().path("result").path("reply_markup").path("inline_keyboard").path(0).path(0)
                .path("text").asString()).isEqualTo("Ja");
    }

    @Test
    void parameters_may_come_as_multipart() {
        String body = part("chat_id", "1001") + part("text", "Dag Anna") + "--grens--\r\n";
        Response response = Http.post(address("sendMessage"), "multipart/form-data; boundary=grens", body);
        assertThat(response.json().path("result").path("text").asString()).isEqualTo("Dag Anna");
    }

    @Test
    void dates_are_seconds_and_flags_are_true() {
        assertThat(bot.result("sendMessage", "{\"chat_id\":1001,\"text\":\"Dag\"}").path("date").asLong())
                .isBetween(1_700_000_000L, 2_147_483_647L);
        assertThat(bot.result("sendChatAction", "{\"chat_id\":1001,\"action\":\"typing\"}").asBoolean()).isTrue();
    }

    @Test
    void an_unknown_method_is_not_found() {
        Response response = bot.call("sendHug", "{}");
        assertThat(response.status()).isEqualTo(404);
        assertThat(response.body()).isEqualTo(
                "{\"ok\":false,\"error_code\":404,\"description\":\"Not Found: method not found\"}");
    }

    @Test
    void a_token_without_colon_is_refused() {
        Response response = Http.get(sandbox.address().resolve("/bot4242/getMe"));
        assertThat(response.status()).isEqualTo(401);
        assertThat(response.json().path("description").asString())
                .isEqualTo("Unauthorized: invalid token specified");
    }

    @Test
    void a_body_that_is_not_json_is_refused() {
        assertThat(bot.refusal("sendMessage", "{\"chat_id\":")).startsWith("Bad Request");
    }

    @Test
    void every_token_is_a_bot_with_its_own_chats_and_updates() {
        TestBot other = new TestBot(sandbox.address(), "777:another");
        assertThat(other.result("getMe", "{}").path("id").asLong()).isEqualTo(777);
        assertThat(other.refusal("sendMessage", "{\"chat_id\":1001,\"text\":\"Dag\"}"))
                .isEqualTo("Bad Request: chat not found");
        sim.post("people/1001/text?bot=777", "{\"text\":\"Hallo ander\"}");
        assertThat(other.updates(0)).hasSize(1);
        assertThat(bot.updates(0)).hasSize(1);
    }

    @Test
    void the_first_bot_that_calls_is_the_one_people_talk_to() throws Exception {
        try (Sandbox fresh = Sandbox.start(SandboxSettings.usual().onPort(0))) {
            TestBot real = new TestBot(fresh.address(), "99:own");
            real.result("getMe", "{}");
            new Sim(fresh.address()).types(ANNA, "Hallo");
            assertThat(real.updates(0)).hasSize(1);
        }
    }

    private URI address(String method) {
        return sandbox.address().resolve("/bot" + Sandbox.DEMO_TOKEN + "/" + method);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String part(String name, String value) {
        return "--grens\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }
}
