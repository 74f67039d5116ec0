package nl.handje.talk;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a talk stands in its column. What a later version keeps as well, an earlier one did not: it is read as empty, for
 * a talk outlives a version of the program. Thread-safe.
 */
final class StateJson {
    /** What a talk answers about itself is no part of it. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
            .changeDefaultNullHandling(nulls -> nulls.withValueNulls(Nulls.AS_EMPTY)).build();

    private StateJson() {
    }

    static String write(Conversation conversation) {
        return MAPPER.writeValueAsString(conversation);
    }

    static Conversation read(String json) {
        return MAPPER.readValue(json, Conversation.class);
    }
}
