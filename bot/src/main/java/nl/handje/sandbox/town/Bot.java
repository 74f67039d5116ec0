package nl.handje.sandbox.town;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.handje.sandbox.wire.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A bot: its names, what it asked to hear of, where it wants it delivered, and texts it set about itself. */
public record Bot(long id, String name, String userName, List<String> allowedUpdates, Optional<Webhook> webhook,
        boolean readsGroups, Map<String, JsonNode> profile) {
    /** Where updates are delivered instead of being fetched. */
    public record Webhook(String url, String secret, int maxConnections) {}

    public static Bot known(long id, String name, String userName) {
        return new Bot(id, name, userName, List.of(), Optional.empty(), false, Map.of());
    }

    public ObjectNode user() {
        return Json.object().put("id", id).put("is_bot", true)
                .put("first_name", profile("name:").map(JsonNode::asString).orElse(name)).put("username", userName);
    }

    public Optional<JsonNode> profile(String key) {
        return Optional.ofNullable(profile.get(key));
    }

    public Bot hearing(List<String> updates) {
        return new Bot(id, name, userName, updates, webhook, readsGroups, profile);
    }

    public Bot deliveringTo(Optional<Webhook> address) {
        return new Bot(id, name, userName, allowedUpdates, address, readsGroups, profile);
    }

    public Bot saying(String key, Optional<JsonNode> value) {
        Map<String, JsonNode> changed = new HashMap<>(profile);
        value.ifPresentOrElse(text -> changed.put(key, text), () -> changed.remove(key));
        return new Bot(id, name, userName, allowedUpdates, webhook, readsGroups, changed);
    }
}
