package nl.handje.sandbox;

import static nl.handje.sandbox.Sim.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

/** Editing, answering taps and deleting. */
class EditingTest extends SandboxTest {
    private static final String NOT_MODIFIED = "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";
    private static final String BUTTONS = ",\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"Ja\",\"callback_data\":\"y\"}]]}";
    private int asked;

    @BeforeEach
    void theBotAsked() {
        sim.types(ANNA, "Hallo");
        bot.updates(0);
        asked = bot.result("sendMessage", "{\"chat_id\":1001,\"text\":\"Klopt dit?\"" + BUTTONS + "}")
                .path("message_id").asInt();
    }

    @Test
    void an_edit_that_changes_nothing_is_refused() {
        assertThat(bot.refusal("editMessageText", edit("Klopt dit?") + BUTTONS + "}")).isEqualTo(NOT_MODIFIED);
    }

    @Test
    void an_edit_without_buttons_takes_them_away() {
        bot.result("editMessageText", edit("Klopt dit?") + "}");
        assertThat(sim.lastMessage(ANNA).path("buttons").isEmpty()).isTrue();
    }

    @Test
    void buttons_alone_can_be_edited_once() {
        String without = "{\"chat_id\":1001,\"message_id\":" + asked + "}";
        assertThat(bot.result("editMessageReplyMarkup", without).has("reply_markup")).isFalse();
        assertThat(bot.refusal("editMessageReplyMarkup", without)).isEqualTo(NOT_MODIFIED);
    }

    @Test
    void an_edited_message_keeps_its_number_and_its_place() {
        bot.result("editMessageText", edit("Genoteerd.") + "}");
        JsonNode shown = sim.lastMessage(ANNA);
        assertThat(shown.path("messageId").asInt()).isEqualTo(asked);
        assertThat(shown.path("edited").asBoolean()).isTrue();
    }

    @Test
    void somebody_elses_message_cannot_be_edited() {
        int hers = sim.types(ANNA, "Ja").path("messageId").asInt();
        assertThat(bot.refusal("editMessageText",
                "{\"chat_id\":1001,\"message_id\":" + hers + ",\"text\":\"Nee\"}"))
                .isEqualTo("Bad Request: message can't be edited");
    }

    @Test
    void a_message_that_brought_a_keyboard_cannot_be_edited() {
        int id = bot.result("sendMessage",
                "{\"chat_id\":1001,\"text\":\"Kies\",\"reply_markup\":{\"keyboard\":[[\"Ja\"]]}}").path("message_id")
                .asInt();
        assertThat(bot.refusal("editMessageText", "{\"chat_id\":1001,\"message_id\":" + id + ",\"text\":\"x\"}"))
                .isEqualTo("Bad Request: message can't be edited");
    }

    @Test
    void a_tap_is_answered_once() {
        String answer = "{\"callback_query_id\":\"" + tapped() + "\",\"text\":\"Genoteerd\"}";
        bot.result("answerCallbackQuery", answer);
        assertThat(bot.refusal("answerCallbackQuery", answer)).isEqualTo(
                "Bad Request: query is too old and response timeout expired or query ID is invalid");
    }

    @Test
    void a_tap_cannot_be_answered_after_150_seconds() {
        String query = tapped();
        sim.advances("PT151S");
        assertThat(bot.refusal("answerCallbackQuery", "{\"callback_query_id\":\"" + query + "\"}"))
                .startsWith("Bad Request: query is too old");
    }

    @Test
    void a_tap_on_a_button_that_is_gone_still_arrives() {
        bot.result("editMessageText", edit("Genoteerd.") + "}");
        sim.post("people/1001/tap", "{\"messageId\":" + asked + ",\"data\":\"y\"}");
        assertThat(bot.nextUpdate().path("callback_query").path("data").asString()).isEqualTo("y");
    }

    @Test
    void a_message_can_be_deleted_for_48_hours() {
        sim.advances("PT48H1S");
        assertThat(bot.refusal("deleteMessage", "{\"chat_id\":1001,\"message_id\":" + asked + "}"))
                .isEqualTo("Bad Request: message can't be deleted");
    }

    @Test
    void a_deleted_message_is_gone_from_the_phone_and_from_the_bot() {
        String which = "{\"chat_id\":1001,\"message_id\":" + asked + "}";
        assertThat(bot.result("deleteMessage", which).asBoolean()).isTrue();
        assertThat(sim.lastMessage(ANNA).path("deleted").asBoolean()).isTrue();
        assertThat(sim.lastMessage(ANNA).path("text").asString()).isEmpty();
        assertThat(bot.refusal("deleteMessage", which)).isEqualTo("Bad Request: message to delete not found");
    }

    @Test
    void a_reaction_and_a_pin_are_seen_on_the_phone() {
        int hers = sim.types(ANNA, "Ja").path("messageId").asInt();
        String which = "{\"chat_id\":1001,\"message_id\":" + hers;
        bot.result("setMessageReaction", which + ",\"reaction\":[{\"type\":\"emoji\",\"emoji\":\"👍\"}]}");
        bot.result("pinChatMessage", which + "}");
        assertThat(sim.lastMessage(ANNA).path("reaction").asString()).isEqualTo("👍");
        assertThat(sim.get("people/1001/phone").path("pinned").asInt()).isEqualTo(hers);
    }

    private String tapped() {
        sim.taps(ANNA, "Ja");
        return bot.nextUpdate().path("callback_query").path("id").asString();
    }

    private String edit(String text) {
        return "{\"chat_id\":1001,\"message_id\":" + asked + ",\"text\":\"" + text + "\"";
    }
}
