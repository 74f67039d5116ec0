package nl.handje.sandbox;

import static nl.handje.sandbox.Sim.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import nl.handje.sandbox.Http.Response;
import tools.jackson.databind.JsonNode;

/** What can be tapped on a telephone, and what a tap sends. */
class PhoneButtonsTest extends SandboxTest {
    @Test
    void a_label_means_the_newest_message_that_shows_it() {
        sim.types(ANNA, "Hallo");
        bot.updates(0);
        asks("old");
        asks("new");
        sim.taps(ANNA, "Ja");
        assertThat(bot.nextUpdate().path("callback_query").path("data").asString()).isEqualTo("new");
    }

    @Test
    void a_label_nobody_sees_cannot_be_tapped() {
        Response response = sim.call("people/1001/tap", "{\"label\":\"Ja\"}");
        assertThat(response.status()).isEqualTo(404);
        assertThat(response.json().path("error").asString()).contains("Ja");
    }

    @Test
    void a_label_in_place_of_the_keyboard_is_typed() {
        sim.types(ANNA, "Hallo");
        bot.updates(0);
        showsKeyboard("\"one_time_keyboard\":true,");
        assertThat(sim.lastMessage(ANNA).path("keyboard").toString())
                .isEqualTo("[[\"Ik zoek hulp\",\"Mijn plaats\",\"Mijn nummer\"]]");
        sim.taps(ANNA, "Ik zoek hulp");
        assertThat(bot.nextUpdate().path("message").path("text").asString()).isEqualTo("Ik zoek hulp");
        assertThat(sim.call("people/1001/tap", "{\"label\":\"Ik zoek hulp\"}").status()).isEqualTo(404);
    }

    @Test
    void a_keyboard_stays_until_the_bot_takes_it_away() {
        sim.types(ANNA, "Hallo");
        showsKeyboard("");
        bot.sends(ANNA, "Iets anders");
        assertThat(keyboards()).hasSize(1);
        bot.result("sendMessage", "{\"chat_id\":1001,\"text\":\"Weg\",\"reply_markup\":{\"remove_keyboard\":true}}");
        assertThat(keyboards()).isEmpty();
    }

    @Test
    void a_button_that_asks_for_place_or_number_sends_it() {
        sim.types(ANNA, "Hallo");
        bot.updates(0);
        showsKeyboard("");
        sim.taps(ANNA, "Mijn plaats");
        sim.taps(ANNA, "Mijn nummer");
        List<JsonNode> updates = bot.updates(1);
        assertThat(updates.getFirst().path("message").path("location").path("latitude").asDouble()).isEqualTo(51.0);
        assertThat(updates.getLast().path("message").path("contact").path("user_id").asLong()).isEqualTo(ANNA);
    }

    @Test
    void a_deep_link_under_a_message_starts_the_bot_with_its_payload() {
        sim.types(ANNA, "Hallo");
        bot.updates(0);
        bot.result("sendMessage",
                "{\"chat_id\":1001,\"text\":\"?\",\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"Doe mee\",\"url\":\"https://t.me/handje_bot?start=abc-1\"}]]}}");
        sim.taps(ANNA, "Doe mee");
        assertThat(bot.nextUpdate().path("message").path("text").asString()).isEqualTo("/start abc-1");
    }

    private List<JsonNode> keyboards() {
        return sim.phone(ANNA).values().stream().filter(message -> !message.path("keyboard").isEmpty()).toList();
    }

    private void asks(String data) {
        bot.result("sendMessage",
                "{\"chat_id\":1001,\"text\":\"?\",\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"Ja\",\"callback_data\":\""
                        + data + "\"}]]}}");
    }

    private void showsKeyboard(String more) {
        bot.result("sendMessage", "{\"chat_id\":1001,\"text\":\"Kies\",\"reply_markup\":{" + more
                + "\"keyboard\":[[\"Ik zoek hulp\",{\"text\":\"Mijn plaats\",\"request_location\":true},{\"text\":\"Mijn nummer\",\"request_contact\":true}]]}}");
    }
}
