package nl.handje.sandbox;

import static nl.handje.sandbox.Sim.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a bot says of itself and learns of its chats. */
class ProfileTest extends SandboxTest {
    @ParameterizedTest
    @CsvSource({"Name, name, 64", "Description, description, 512", "ShortDescription, short_description, 120"})
    void a_text_about_the_bot_is_kept_per_language_and_has_a_limit(String method, String field, int longest) {
        bot.result("setMy" + method, "{\"" + field + "\":\"Handje\"}");
        bot.result("setMy" + method, "{\"" + field + "\":\"Lend a hand\",\"language_code\":\"en\"}");
        assertThat(bot.result("getMy" + method, "{\"language_code\":\"en\"}").path(field).asString())
                .isEqualTo("Lend a hand");
        assertThat(bot.result("getMy" + method, "{\"language_code\":\"de\"}").path(field).asString())
                .isEqualTo("Handje");
        assertThat(bot.refusal("setMy" + method, "{\"" + field + "\":\"" + "x".repeat(longest + 1) + "\"}"))
                .endsWith("is too long");
    }

    @Test
    void commands_are_kept_per_scope_and_language_and_shown_to_whom_they_concern() {
        bot.result("setMyCommands", "{\"commands\":[{\"command\":\"start\",\"description\":\"Begin\"}]}");
        bot.result("setMyCommands",
                "{\"commands\":[{\"command\":\"queue\",\"description\":\"Wachtrij\"}],\"scope\":{\"type\":\"chat\",\"chat_id\":1005}}");
        assertThat(bot.result("getMyCommands", "{}").path(0).path("command").asString()).isEqualTo("start");
        assertThat(bot.result("getMyCommands", "{\"language_code\":\"en\"}").isEmpty()).isTrue();
        assertThat(command(ANNA)).isEqualTo("start");
        assertThat(command(1005)).isEqualTo("queue");
        bot.result("deleteMyCommands", "{\"scope\":{\"type\":\"chat\",\"chat_id\":1005}}");
        assertThat(command(1005)).isEqualTo("start");
    }

    @Test
    void a_bot_knows_itself_and_its_chats() {
        sim.types(ANNA, "Hallo");
        assertThat(bot.result("getMe", "{}").path("username").asString()).isEqualTo("handje_bot");
        assertThat(bot.result("getChat", "{\"chat_id\":1001}").path("first_name").asString()).isEqualTo("Anna");
        assertThat(bot.result("getChatMember", "{\"chat_id\":1001,\"user_id\":1001}").path("status").asString())
                .isEqualTo("member");
        assertThat(bot.result("getChatMemberCount", "{\"chat_id\":1001}").asInt()).isEqualTo(2);
    }

    private String command(long person) {
        return sim.get("people/" + person + "/phone").path("commands").path(0).path("command").asString();
    }
}
