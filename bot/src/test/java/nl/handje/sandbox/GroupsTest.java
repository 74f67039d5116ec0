package nl.handje.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

class GroupsTest extends SandboxTest {
    private static final String GROUP = "{\"id\":-2001,\"title\":\"Rond moeder\",\"members\":[1001,1004]%s}";

    @BeforeEach
    void theBotIsInAGroup() {
        sim.post("groups", GROUP.formatted(""));
        assertThat(bot.nextUpdate().path("my_chat_member").path("new_chat_member").path("status").asString())
                .isEqualTo("member");
    }

    @Test
    void a_bot_writes_to_the_group_and_every_member_sees_it() {
        bot.sends(-2001, "Goedemorgen allemaal");
        assertThat(sim.get("groups/-2001/messages").path(0).path("text").asString()).isEqualTo("Goedemorgen allemaal");
    }

    @Test
    void by_its_privacy_a_bot_sees_only_what_is_meant_for_it() {
        says("Wie kan er dinsdag?");
        says("/agenda@handje_bot");
        says("@handje_bot wie kan er dinsdag?");
        assertThat(bot.updates(0)).extracting(update -> update.path("message").path("text").asString())
                .containsExactly("/agenda@handje_bot", "@handje_bot wie kan er dinsdag?");
    }

    @Test
    void a_reply_to_the_bot_is_meant_for_it() {
        int question = bot.sends(-2001, "Wie kan er dinsdag?");
        sim.post("groups/-2001/text", "{\"from\":1004,\"text\":\"Ik\",\"replyTo\":" + question + "}");
        assertThat(bot.nextUpdate().path("message").path("reply_to_message").path("message_id").asInt())
                .isEqualTo(question);
    }

    @Test
    void as_an_administrator_a_bot_sees_everything() {
        sim.post("groups", GROUP.formatted(",\"botIsAdministrator\":true"));
        bot.updates(0);
        says("Wie kan er dinsdag?");
        assertThat(bot.nextUpdate().path("message").path("chat").path("type").asString()).isEqualTo("group");
    }

    @Test
    void a_button_in_a_group_is_tapped_by_a_member() {
        int id = bot.result("sendMessage",
                "{\"chat_id\":-2001,\"text\":\"?\",\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"Ik\",\"callback_data\":\"me\"}]]}}")
                .path("message_id").asInt();
        sim.post("people/1004/tap", "{\"messageId\":" + id + ",\"data\":\"me\",\"group\":-2001}");
        JsonNode query = bot.nextUpdate().path("callback_query");
        assertThat(query.path("from").path("id").asLong()).isEqualTo(1004);
        assertThat(query.path("message").path("chat").path("id").asLong()).isEqualTo(-2001);
    }

    @Test
    void a_group_that_became_a_supergroup_tells_its_new_id() {
        sim.post("groups/-2001/migrate", "{}");
        JsonNode refused = bot.call("sendMessage", "{\"chat_id\":-2001,\"text\":\"Dag\"}").json();
        assertThat(refused.path("description").asString())
                .isEqualTo("Bad Request: group chat was upgraded to a supergroup chat");
        long moved = refused.path("parameters").path("migrate_to_chat_id").asLong();
        assertThat(bot.sends(moved, "Dag")).isPositive();
    }

    @Test
    void both_groups_tell_of_the_move_and_who_made_the_group_is_its_creator() {
        sim.post("groups/-2001/migrate", "{}");
        assertThat(bot.updates(0)).extracting(update -> update.path("message").propertyNames().stream()
                .filter(name -> name.startsWith("migrate")).findFirst().orElse(""))
                .containsExactly("migrate_to_chat_id", "migrate_from_chat_id");
        sim.post("groups", "{\"id\":-2002,\"title\":\"Straat\",\"members\":[1004,1001]}");
        assertThat(bot.result("getChatMember", "{\"chat_id\":-2002,\"user_id\":1004}").path("status").asString())
                .isEqualTo("creator");
        assertThat(bot.result("getChatMember", "{\"chat_id\":-2002,\"user_id\":1001}").path("status").asString())
                .isEqualTo("member");
    }

    @Test
    void a_bot_that_left_or_was_sent_away_may_not_write() {
        bot.result("leaveChat", "{\"chat_id\":-2001}");
        assertThat(bot.refusal("sendMessage", "{\"chat_id\":-2001,\"text\":\"Dag\"}"))
                .isEqualTo("Forbidden: bot is not a member of the group chat");
        sim.post("groups/-2001/kick", "{}");
        assertThat(bot.refusal("sendMessage", "{\"chat_id\":-2001,\"text\":\"Dag\"}"))
                .isEqualTo("Forbidden: bot was kicked from the group chat");
    }

    @Test
    void a_bot_cannot_begin_a_chat_with_somebody_it_only_knows_from_a_group() {
        assertThat(bot.refusal("sendMessage", "{\"chat_id\":1004,\"text\":\"Dag\"}"))
                .isEqualTo("Forbidden: bot can't initiate conversation with a user");
    }

    @Test
    void who_is_not_in_the_group_cannot_write_in_it() {
        assertThat(sim.call("groups/-2001/text", "{\"from\":1002,\"text\":\"Hallo\"}").status()).isEqualTo(400);
    }

    private void says(String text) {
        sim.post("groups/-2001/text", "{\"from\":1001,\"text\":\"" + text + "\"}");
    }
}
