package nl.handje.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A talk that was kept before an update goes on after it. */
class KeptStateTest {
    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void what_an_earlier_version_kept_is_read() {
        var kept = json.readValue("""
                {"talk": {"flow": "ask-for-help", "answers": {"what": "GARDEN"}, "asked": "area", "turn": 3,
                 "notUnderstood": 0}, "setAside": [], "possible": [], "draft": "", "turn": 3,
                 "prompts": [{"key": "invitation-1", "choices": [], "turn": 2}]}""", Conversation.class);
        assertThat(kept.talk()).map(Talk::asked).contains("area");
        assertThat(kept.lately()).isEqualTo(Lately.nothing());
        assertThat(kept.prompts().getFirst().words()).isEmpty();
    }

    @Test
    void what_is_kept_is_read_back() {
        var before = Conversation.fresh().in(new Talk("ask-for-help", Map.of("what", "GARDEN"), "area", 3, 1));
        var now = before.prompted(new Prompt("p", List.of(), 0, Optional.of("Zou u dat willen doen?")))
                .lately(lately -> lately.said(7, Optional.of(before.asBefore())).grave(
                        Optional.of(new Alarm("emergency", List.of("112")))));
        assertThat(json.readValue(json.writeValueAsString(now), Conversation.class)).isEqualTo(now);
    }
}
