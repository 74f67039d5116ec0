package nl.handje.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.handje.conversation.Alarm;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A talk that was kept before an update goes on after it. */
class KeptStateTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void what_an_earlier_version_kept_is_read() {
        var kept = StateJson.read("""
                {"talk": {"flow": "ask-for-help", "answers": {"what": "GARDEN"}, "asked": "area", "turn": 3,
                 "notUnderstood": 0}, "setAside": [], "possible": [], "draft": "", "turn": 3,
                 "prompts": [{"key": "invitation-1", "choices": [], "turn": 2}]}""");
        assertThat(kept.talk()).map(Talk::asked).contains("area");
        assertThat(kept.lately()).isEqualTo(Lately.nothing());
        assertThat(kept.prompts().getFirst().words()).isEmpty();
    }

    @Test
    void what_is_kept_is_read_back() {
        var now = full();
        assertThat(StateJson.read(StateJson.write(now))).isEqualTo(now);
    }

    @Test
    void only_what_a_talk_consists_of_is_kept() {
        var tree = JSON.readTree(StateJson.write(full()));
        assertThat(tree.propertyNames()).containsExactlyInAnyOrderElementsOf(partsOf(Conversation.class));
        assertThat(tree.at("/talk").propertyNames()).containsExactlyInAnyOrderElementsOf(partsOf(Talk.class));
        assertThat(tree.at("/prompts/0").propertyNames()).containsExactlyInAnyOrderElementsOf(partsOf(Prompt.class));
        assertThat(tree.at("/last").propertyNames()).containsExactlyInAnyOrderElementsOf(partsOf(Lately.class));
    }

    private static List<String> partsOf(Class<? extends Record> kept) {
        return Arrays.stream(kept.getRecordComponents()).map(RecordComponent::getName).toList();
    }

    @Test
    void whatever_an_earlier_version_did_not_keep_yet_is_read_as_empty() {
        var tree = JSON.readTree(StateJson.write(full()));
        var fields = new ArrayList<String>();
        each(tree, "", fields);
        assertThat(fields).contains("/last/unclear", "/prompts", "/talk/answers", "/last/before/turn");
        assertThat(fields).allSatisfy(field -> {
            var earlier = tree.deepCopy();
            var holder = (ObjectNode) earlier.at(field.substring(0, field.lastIndexOf('/')));
            holder.remove(field.substring(field.lastIndexOf('/') + 1));
            assertThat(StateJson.read(earlier.toString())).isNotNull();
        });
    }

    private static void each(JsonNode node, String path, List<String> fields) {
        node.properties().forEach(field -> {
            fields.add(path + "/" + field.getKey());
            each(field.getValue(), path + "/" + field.getKey(), fields);
        });
    }

    private static Conversation full() {
        var before = Conversation.fresh().in(new Talk("ask-for-help", Map.of("what", "GARDEN"), "area", 3, 1));
        return before.prompted(new Prompt("p", List.of(), 0, Optional.of("Zou u dat willen doen?")))
                .lately(lately -> lately.said(7, Optional.of(before.asBefore())).grave(
                        Optional.of(new Alarm("emergency", List.of("112")))));
    }
}
