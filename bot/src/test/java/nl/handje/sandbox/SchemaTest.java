package nl.handje.sandbox;

import static nl.handje.sandbox.Sim.ANNA;
import static nl.handje.sandbox.Sim.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.handje.sandbox.wire.Json;
import nl.handje.testing.TelegramSchemas;
import tools.jackson.databind.JsonNode;

/** Everything the sandbox answers and delivers has the form the Bot API's own description gives it. */
class SchemaTest extends SandboxTest {
    private static final Set<String> METHODS = Set.of("getMe", "getUpdates", "setWebhook", "deleteWebhook",
            "getWebhookInfo", "sendMessage", "sendPhoto", "sendDocument", "sendVoice", "sendVideo", "sendVideoNote",
            "sendLocation", "sendContact",
            "sendChatAction", "editMessageText", "editMessageCaption", "editMessageReplyMarkup", "deleteMessage",
            "deleteMessages", "answerCallbackQuery", "setMyCommands", "getMyCommands", "deleteMyCommands", "setMyName",
            "getMyName", "setMyDescription", "getMyDescription", "setMyShortDescription", "getMyShortDescription",
            "getFile", "getChat", "getChatMember", "getChatMemberCount", "getChatAdministrators", "leaveChat",
            "setMessageReaction", "pinChatMessage", "unpinChatMessage", "copyMessage", "forwardMessage");
    private static TelegramSchemas schemas;
    private int asked;
    private String query = "";
    private String photo = "";
    private String voice = "";
    private String video = "";
    private String videoNote = "";
    private String document = "";

    @BeforeAll
    static void load() {
        schemas = TelegramSchemas.load();
    }

    @BeforeEach
    void everythingHappensOnce() {
        sim.types(ANNA, "/start abc");
        sim.post("people/1001/photo", "{\"caption\":\"Mijn kraan\"}");
        sim.post("people/1001/voice", "{}");
        sim.post("people/1001/video", "{\"caption\":\"Zo lekt het\"}");
        sim.post("people/1001/video-note", "{}");
        sim.post("people/1001/document", "{}");
        sim.post("people/1001/location", "{\"latitude\":51,\"longitude\":5.9}");
        sim.post("people/1001/contact", "{}");
        int first = sim.types(ANNA, "donderdag 🙂 https://handje.nl").path("messageId").asInt();
        sim.post("people/1001/edit", "{\"messageId\":" + first + ",\"text\":\"vrijdag\"}");
        sim.post("people/1001/text", "{\"text\":\"ja\",\"replyTo\":" + first + "}");
        asked = bot.result("sendMessage",
                "{\"chat_id\":1001,\"text\":\"<b>Klopt</b> <a href='https://handje.nl'>dit</a>?\",\"parse_mode\":\"HTML\",\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"Ja\",\"callback_data\":\"y\",\"style\":\"success\"}]]},\"reply_parameters\":{\"message_id\":"
                        + first + "}}")
                .path("message_id").asInt();
        sim.taps(ANNA, "Ja");
        sim.post("people/1001/block", "{}");
        sim.post("people/1001/unblock", "{}");
        sim.post("groups",
                "{\"id\":-2001,\"title\":\"Rond moeder\",\"members\":[1001,1004],\"botIsAdministrator\":true}");
        sim.post("groups/-2001/text", "{\"from\":1004,\"text\":\"Wie kan er?\"}");
        sim.types(BEN, "Hallo");
    }

    @Test
    void every_update_is_one() {
        List<JsonNode> updates = bot.updates(0);
        assertThat(updates).hasSize(17);
        assertThat(updates.stream().flatMap(update -> schemas.update(update).stream())).isEmpty();
    }

    @Test
    void every_call_and_every_answer_is_one() {
        remember(bot.updates(0));
        everythingIsCalled();
        List<JsonNode> calls = List.copyOf(sim.get("calls?after=0").values());
        assertThat(calls.stream().flatMap(SchemaTest::wrong)).isEmpty();
        assertThat(calls.stream().map(call -> call.path("method").asString()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(METHODS);
    }

    private static Stream<String> wrong(JsonNode call) {
        String method = call.path("method").asString();
        return Stream.concat(schemas.call(method, call.path("parameters")).stream(),
                schemas.result(method, call.path("answer").path("result")).stream())
                .map(what -> method + ": " + what);
    }

    @Test
    void the_schemas_themselves_refuse_what_is_wrong() {
        assertThat(schemas.call("sendMessage", Json.parse("{\"chat_id\":1,\"text\":\"x\",\"parsemode\":\"HTML\"}")))
                .isNotEmpty();
        assertThat(schemas.call("sendMessage", Json.parse("{\"chat_id\":1}"))).isNotEmpty();
        assertThat(schemas.result("getMe", Json.parse("{\"id\":1}"))).isNotEmpty();
        assertThat(schemas.update(Json.parse("{\"update_id\":\"one\"}"))).isNotEmpty();
        assertThat(schemas.call("sendHug", Json.object())).isNotEmpty();
    }

    private void remember(List<JsonNode> updates) {
        for (JsonNode update : updates) {
            JsonNode message = update.path("message");
            photo = message.path("photo").path(0).path("file_id").asString(photo);
            voice = message.path("voice").path("file_id").asString(voice);
            video = message.path("video").path("file_id").asString(video);
            videoNote = message.path("video_note").path("file_id").asString(videoNote);
            document = message.path("document").path("file_id").asString(document);
            query = update.path("callback_query").path("id").asString(query);
        }
    }

    private void everythingIsCalled() {
        writes();
        changes();
        asks();
        says();
        leaves();
    }

    private void writes() {
        call("sendPhoto", "{\"chat_id\":1001,\"photo\":\"%s\",\"caption\":\"<i>Kijk</i>\",\"parse_mode\":\"HTML\"}"
                .formatted(photo));
        int file = call("sendDocument", "{\"chat_id\":1001,\"document\":\"%s\"}".formatted(document)).path("message_id")
                .asInt();
        call("editMessageCaption", "{\"chat_id\":1001,\"message_id\":%s,\"caption\":\"Brief\"}".formatted(file));
        call("sendVoice", "{\"chat_id\":1001,\"voice\":\"%s\",\"duration\":3}".formatted(voice));
        call("sendVideo", "{\"chat_id\":1001,\"video\":\"%s\",\"caption\":\"Zo lekt het\"}".formatted(video));
        call("sendVideoNote", "{\"chat_id\":1001,\"video_note\":\"%s\"}".formatted(videoNote));
        call("sendLocation", "{\"chat_id\":1001,\"latitude\":51,\"longitude\":5.9}");
        call("sendContact", "{\"chat_id\":1001,\"phone_number\":\"+31612345678\",\"first_name\":\"Ben\"}");
        call("sendChatAction", "{\"chat_id\":1001,\"action\":\"typing\"}");
        call("copyMessage", "{\"chat_id\":1002,\"from_chat_id\":1001,\"message_id\":%s}".formatted(file));
        call("forwardMessage", "{\"chat_id\":1002,\"from_chat_id\":1001,\"message_id\":%s}".formatted(file));
    }

    private void changes() {
        call("answerCallbackQuery", "{\"callback_query_id\":\"%s\",\"text\":\"Mooi\"}".formatted(query));
        call("editMessageText",
                "{\"chat_id\":1001,\"message_id\":%s,\"text\":\"Genoteerd\",\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"Terug\",\"callback_data\":\"b\"}]]}}"
                        .formatted(asked));
        call("editMessageReplyMarkup", "{\"chat_id\":1001,\"message_id\":%s}".formatted(asked));
        call("setMessageReaction",
                "{\"chat_id\":1001,\"message_id\":%s,\"reaction\":[{\"type\":\"emoji\",\"emoji\":\"👍\"}]}"
                        .formatted(asked));
        call("pinChatMessage", "{\"chat_id\":1001,\"message_id\":%s}".formatted(asked));
        call("unpinChatMessage", "{\"chat_id\":1001}");
        call("deleteMessage", "{\"chat_id\":1001,\"message_id\":%s}".formatted(asked));
        call("deleteMessages", "{\"chat_id\":1001,\"message_ids\":[%s]}".formatted(asked + 1));
    }

    private void asks() {
        call("getMe", "{}");
        call("getFile", "{\"file_id\":\"%s\"}".formatted(document));
        call("getChat", "{\"chat_id\":1001}");
        call("getChat", "{\"chat_id\":-2001}");
        call("getChatMember", "{\"chat_id\":-2001,\"user_id\":1004}");
        call("getChatMember", "{\"chat_id\":-2001,\"user_id\":4242}");
        call("getChatMemberCount", "{\"chat_id\":-2001}");
        call("getChatAdministrators", "{\"chat_id\":-2001}");
    }

    private void says() {
        call("setMyCommands",
                "{\"commands\":[{\"command\":\"start\",\"description\":\"Begin\"}],\"scope\":{\"type\":\"default\"},\"language_code\":\"nl\"}");
        call("getMyCommands", "{\"language_code\":\"nl\"}");
        call("deleteMyCommands", "{\"language_code\":\"nl\"}");
        call("setMyName", "{\"name\":\"Handje\"}");
        call("getMyName", "{}");
        call("setMyDescription", "{\"description\":\"Buren helpen buren\"}");
        call("getMyDescription", "{}");
        call("setMyShortDescription", "{\"short_description\":\"Buren\"}");
        call("getMyShortDescription", "{}");
    }

    private void leaves() {
        call("leaveChat", "{\"chat_id\":-2001}");
        call("setWebhook",
                "{\"url\":\"https://localhost:1/hook\",\"secret_token\":\"geheim\",\"allowed_updates\":[\"message\"]}");
        call("getWebhookInfo", "{}");
        call("deleteWebhook", "{\"drop_pending_updates\":true}");
    }

    private JsonNode call(String method, String parameters) {
        return bot.result(method, parameters);
    }
}
