package nl.handje.sandbox.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.handje.sandbox.wire.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import nl.handje.sandbox.wire.Json;

/** Which kinds of update a bot says it wants. What cannot be read changes nothing; nothing known means the default. */
final class AllowedUpdates {
    private AllowedUpdates() {
    }

    static Optional<List<String>> read(Parameters parameters) {
        String text = parameters.text("allowed_updates");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            JsonNode list = Json.parse(text);
            return list.isArray() ? Optional.of(known(list)) : Optional.empty();
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private static List<String> known(JsonNode list) {
        return list.values().stream().map(kind -> kind.asString("").toLowerCase(Locale.ROOT))
                .filter(Updates.KINDS::contains).toList();
    }
}
