package nl.handje.sandbox;

import static nl.handje.sandbox.Sim.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.handje.testing.Node;
import tools.jackson.databind.JsonNode;

/** A grammY bot talks with Anna through the sandbox. */
class GrammyTest extends SandboxTest {
    private Process grammy;

    @BeforeEach
    void startTheBot() throws IOException {
        grammy = Node.start("conversation.mjs", sandbox.address().toString(), Sandbox.DEMO_TOKEN);
        sim.awaitsCall("getUpdates", 1);
    }

    @AfterEach
    void stopTheBot() {
        if (grammy != null) {
            grammy.destroyForcibly();
        }
    }

    @Test
    void a_whole_conversation_is_held() {
        assertThat(types("/start poster-7")).isEqualTo("Dag Anna! poster-7");
        assertThat(taps("Ik zoek hulp")).isEqualTo("Wat zoekt u?");
        assertThat(types("Een rit naar Sittard")).isEqualTo("Klopt dit? Een rit naar Sittard");
        taps("Ja");
        sim.post("idle", "{\"timeoutMs\":10000}");
        JsonNode file = sim.lastMessage(ANNA);
        assertThat(file.path("text").asString()).isEqualTo("Afgesproken");
        assertThat(file.path("document").path("fileName").asString()).isEqualTo("afspraak.ics");
    }

    @Test
    void other_things_people_send_are_understood_too() {
        assertThat(types("Hallo")).isEqualTo("Waar woont u?");
        assertThat(taps("Stuur mijn plaats")).isEqualTo("U bent bij 51");
        int voice = sim.post("people/1001/voice", "{}").path("messageId").asInt();
        assertThat(answer(voice)).isEqualTo("Gehoord: 28 bytes");
        int typed = sim.types(ANNA, "donderdag").path("messageId").asInt();
        answer(typed);
        int last = sim.lastMessage(ANNA).path("messageId").asInt();
        sim.post("people/1001/edit", "{\"messageId\":" + typed + ",\"text\":\"vrijdag\"}");
        assertThat(answer(last)).isEqualTo("Gewijzigd: vrijdag");
        assertThat(grammy.isAlive()).isTrue();
    }

    private String types(String text) {
        return answer(sim.types(ANNA, text).path("messageId").asInt());
    }

    private String taps(String label) {
        int before = sim.lastMessage(ANNA).path("messageId").asInt();
        sim.taps(ANNA, label);
        return answer(before);
    }

    private String answer(int after) {
        JsonNode shown = sim.awaits(ANNA, after, 60_000);
        return shown.path(shown.size() - 1).path("text").asString();
    }
}
