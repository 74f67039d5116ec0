package nl.handje.sandbox;

import static nl.handje.sandbox.Sim.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import nl.handje.sandbox.wire.Json;

/** What Telegram does not grant, in its own words. */
class RefusalsTest extends SandboxTest {
    private static final String BUTTON = "{\"chat_id\":1001,\"text\":\"?\",\"reply_markup\":{\"inline_keyboard\":[[%s]]}}";

    @BeforeEach
    void annaIsThere() {
        sim.types(ANNA, "Hallo");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                call("sendMessage", "{\"text\":\"Dag\"}", "Bad Request: chat_id is empty"),
                call("sendMessage", "{\"chat_id\":555,\"text\":\"Dag\"}", "Bad Request: chat not found"),
                call("sendMessage", "{\"chat_id\":1002,\"text\":\"Dag\"}", "Bad Request: chat not found"),
                call("sendMessage", "{\"chat_id\":\"@iemand\",\"text\":\"Dag\"}", "Bad Request: chat not found"),
                call("sendMessage", "{\"chat_id\":1001}", "Bad Request: message text is empty"),
                call("sendMessage", "{\"chat_id\":1001,\"text\":\"  \\n \"}", "Bad Request: message text is empty"),
                call("sendMessage", "{\"chat_id\":1001,\"text\":\"<b></b>\",\"parse_mode\":\"HTML\"}",
                        "Bad Request: message text is empty"),
                call("sendMessage", "{\"chat_id\":1001,\"text\":\"" + "a".repeat(4097) + "\"}",
                        "Bad Request: message is too long"),
                call("sendMessage", "{\"chat_id\":1001,\"text\":\"Dag\",\"parse_mode\":\"BBCode\"}",
                        "Bad Request: unsupported parse_mode"),
                call("sendMessage", "{\"chat_id\":1001,\"text\":\"Dag\",\"message_thread_id\":5}",
                        "Bad Request: message thread not found"),
                call("sendMessage",
                        "{\"chat_id\":1001,\"text\":\"Dag\",\"reply_parameters\":{\"message_id\":99}}",
                        "Bad Request: message to be replied not found"),
                call("sendMessage", "{\"chat_id\":1001,\"text\":\"Dag\",\"reply_markup\":[]}",
                        "Bad Request: object expected as reply markup"),
                button("{\"text\":\"Ja\",\"callback_data\":\"" + "d".repeat(65) + "\"}",
                        "Bad Request: BUTTON_DATA_INVALID"),
                button("{\"text\":\"Ja\",\"callback_data\":\"" + "é".repeat(33) + "\"}",
                        "Bad Request: BUTTON_DATA_INVALID"),
                button("{\"text\":\"Ja\",\"callback_data\":\"\"}", "Bad Request: BUTTON_DATA_INVALID"),
                button("{\"text\":\"Ja\"}", "Bad Request: text buttons are unallowed in the inline keyboard"),
                button("{\"callback_data\":\"y\"}",
                        "Bad Request: can't parse inline keyboard button: Can't find field \"text\""),
                call("sendChatAction", "{\"chat_id\":1001,\"action\":\"dancing\"}",
                        "Bad Request: wrong parameter action in request"),
                call("sendLocation", "{\"chat_id\":1001,\"longitude\":5.8}", "Bad Request: latitude is empty"),
                call("sendDocument", "{\"chat_id\":1001}", "Bad Request: there is no document in the request"),
                call("sendPhoto", "{\"chat_id\":1001}", "Bad Request: there is no photo in the request"),
                call("getFile", "{}", "Bad Request: file_id not specified"),
                call("getFile", "{\"file_id\":\"nope\"}",
                        "Bad Request: wrong file_id or the file is temporarily unavailable"),
                call("editMessageText", "{\"chat_id\":1001,\"message_id\":99,\"text\":\"x\"}",
                        "Bad Request: message to edit not found"),
                call("deleteMessage", "{\"chat_id\":1001,\"message_id\":99}",
                        "Bad Request: message to delete not found"),
                call("answerCallbackQuery", "{\"callback_query_id\":\"1\"}",
                        "Bad Request: query is too old and response timeout expired or query ID is invalid"),
                call("setMyCommands", "{\"commands\":[{\"command\":\"Hulp\",\"description\":\"x\"}]}",
                        "Bad Request: BOT_COMMAND_INVALID"),
                call("setWebhook", "{\"url\":\"http://example.org/hook\"}",
                        "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"),
                call("setWebhook", "{\"url\":\"https://example.org/hook\",\"secret_token\":\"a b\"}",
                        "Bad Request: secret token contains unallowed characters"),
                call("leaveChat", "{\"chat_id\":1001}",
                        "Bad Request: chat member status can't be changed in private chats"));
    }

    private static Arguments call(String method, String parameters, String refusal) {
        return Arguments.of(method, parameters, refusal);
    }

    private static Arguments button(String button, String refusal) {
        return Arguments.of("sendMessage", BUTTON.formatted(button), refusal);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource
    void refused(String method, String parameters, String refusal) {
        assertThat(bot.refusal(method, parameters)).isEqualTo(refusal);
    }

    @Test
    void a_text_is_counted_in_code_points() {
        bot.sends(Json.object().put("chat_id", ANNA).put("text", "👍".repeat(4096)));
        assertThat(bot.refusal("sendMessage",
                Json.object().put("chat_id", ANNA).put("text", "👍".repeat(4097)).toString()))
                .isEqualTo("Bad Request: message is too long");
    }

    @Test
    void a_text_is_counted_after_its_tags_are_read() {
        String text = "<b>" + "a".repeat(4096) + "</b>";
        assertThat(bot.sends(Json.object().put("chat_id", ANNA).put("text", text).put("parse_mode", "HTML")))
                .isPositive();
    }

    @Test
    void sixty_four_bytes_of_data_are_fine() {
        assertThat(bot.result("sendMessage",
                BUTTON.formatted("{\"text\":\"Ja\",\"callback_data\":\"" + "é".repeat(32) + "\"}")).path("message_id")
                .asInt()).isPositive();
    }

    @Test
    void an_answer_to_nothing_may_be_sent_anyway() {
        assertThat(bot.result("sendMessage",
                "{\"chat_id\":1001,\"text\":\"Dag\",\"reply_parameters\":{\"message_id\":99,\"allow_sending_without_reply\":true}}")
                .has("reply_to_message")).isFalse();
    }

    @Test
    void a_refused_message_is_on_no_phone() {
        bot.refusal("sendMessage", "{\"chat_id\":1001,\"text\":\"<blink>Dag</blink>\",\"parse_mode\":\"HTML\"}");
        assertThat(sim.phone(ANNA).size()).isEqualTo(1);
    }
}
