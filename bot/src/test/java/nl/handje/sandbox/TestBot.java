package nl.handje.sandbox;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import nl.handje.sandbox.Http.Response;
import nl.handje.sandbox.wire.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A bot without a library: one method per thing the tests do. */
final class TestBot {
    private final URI base;
    private long offset;

    TestBot(URI sandbox, String token) {
        this.base = sandbox.resolve("/bot" + token + "/");
    }

    Response call(String method, String json) {
        return Http.post(base.resolve(method), "application/json; charset=utf-8", json);
    }

    Response call(String method, ObjectNode parameters) {
        return call(method, parameters.toString());
    }

    Response get(String methodAndQuery) {
        return Http.get(base.resolve(methodAndQuery));
    }

    /** The result of a call that must be granted. */
    JsonNode result(String method, String json) {
        Response response = call(method, json);
        if (response.status() != 200) {
            throw new AssertionError(method + " was refused: " + response.body());
        }
        return response.json().path("result");
    }

    /** The description of a call that must be refused. */
    String refusal(String method, String json) {
        Response response = call(method, json);
        if (response.status() == 200) {
            throw new AssertionError(method + " was granted: " + response.body());
        }
        return response.json().path("description").asString();
    }

    int sends(long chat, String text) {
        return sends(Json.object().put("chat_id", chat).put("text", text));
    }

    int sends(ObjectNode message) {
        return result("sendMessage", message.toString()).path("message_id").asInt();
    }

    /** The updates that are new since the last time, confirmed with the next call. */
    List<JsonNode> updates(int timeout) {
        JsonNode list = result("getUpdates", Json.object().put("offset", offset).put("timeout", timeout).toString());
        List<JsonNode> updates = new ArrayList<>(list.values());
        updates.forEach(update -> offset = update.path("update_id").asLong() + 1);
        return updates;
    }

    JsonNode nextUpdate() {
        return updates(5).getFirst();
    }
}
