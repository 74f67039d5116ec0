package nl.handje.sandbox;

import static nl.handje.sandbox.Sim.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

class ConversationTest extends SandboxTest {
    @Test
    void what_a_person_types_reaches_the_bot_and_the_answer_their_phone() {
        JsonNode receipt = sim.types(ANNA, "Hallo");
        JsonNode update = bot.nextUpdate();
        assertThat(update.path("update_id")).isEqualTo(receipt.path("updateId"));
        assertThat(update.path("message").path("text").asString()).isEqualTo("Hallo");
        bot.sends(ANNA, "Dag Anna");
        assertThat(sim.lastMessage(ANNA).path("text").asString()).isEqualTo("Dag Anna");
    }

    @Test
    void a_tap_reaches_the_bot_which_edits_its_message_in_place() {
        sim.types(ANNA, "Hallo");
        int id = bot
                .result("sendMessage",
                        """
                                {"chat_id":1001,"text":"Klopt dit?","reply_markup":{"inline_keyboard":[[{"text":"Ja","callback_data":"yes"}]]}}
                                """)
                .path("message_id").asInt();
        bot.updates(0);
        sim.taps(ANNA, "Ja");
        JsonNode query = bot.nextUpdate().path("callback_query");
        assertThat(query.path("data").asString()).isEqualTo("yes");
        bot.result("answerCallbackQuery", "{\"callback_query_id\":\"" + query.path("id").asString() + "\"}");
        bot.result("editMessageText", "{\"chat_id\":1001,\"message_id\":" + id + ",\"text\":\"Genoteerd.\"}");
        JsonNode shown = sim.awaits(ANNA, id, 1000).path(0);
        assertThat(shown.path("text").asString()).isEqualTo("Genoteerd.");
        assertThat(shown.path("edited").asBoolean()).isTrue();
        assertThat(shown.path("buttons").isEmpty()).isTrue();
    }
}
