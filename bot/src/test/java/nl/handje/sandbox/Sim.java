package nl.handje.sandbox;

import java.net.URI;
import java.net.http.HttpRequest;

import nl.handje.sandbox.Http.Response;
import nl.handje.sandbox.wire.Json;
import tools.jackson.databind.JsonNode;

/** The control side, for tests. */
final class Sim {
    static final long ANNA = 1001;
    static final long BEN = 1002;

    private final URI sandbox;

    Sim(URI sandbox) {
        this.sandbox = sandbox;
    }

    Response call(String path, String json) {
        return Http.post(sandbox.resolve("/sim/" + path), "application/json", json);
    }

    JsonNode post(String path, String json) {
        return granted(call(path, json));
    }

    JsonNode get(String path) {
        return granted(Http.get(sandbox.resolve("/sim/" + path)));
    }

    JsonNode delete(String path) {
        return granted(Http.send(HttpRequest.newBuilder(sandbox.resolve("/sim/" + path)).DELETE()));
    }

    private static JsonNode granted(Response response) {
        if (response.status() != 200) {
            throw new AssertionError("refused: " + response.body());
        }
        return response.json();
    }

    JsonNode types(long person, String text) {
        return post("people/" + person + "/text", Json.object().put("text", text).toString());
    }

    JsonNode taps(long person, String label) {
        return post("people/" + person + "/tap", Json.object().put("label", label).toString());
    }

    JsonNode phone(long person) {
        return get("people/" + person + "/messages?after=0");
    }

    JsonNode lastMessage(long person) {
        JsonNode all = phone(person);
        return all.path(all.size() - 1);
    }

    JsonNode awaits(long person, int after, int timeoutMs) {
        return get("people/" + person + "/wait?after=" + after + "&timeoutMs=" + timeoutMs);
    }

    void advances(String duration) {
        post("clock", Json.object().put("advance", duration).toString());
    }

    /** Waits until a method was called so many times, at most a minute. */
    void awaitsCall(String method, int times) {
        for (int i = 0; i < 6000; i++) {
            if (get("calls?after=0&method=" + method).size() >= times) {
                return;
            }
            pause(10);
        }
        throw new AssertionError(method + " was not called " + times + " times within a minute");
    }

    /** After this the sandbox no longer takes a bot that polled before to be there. */
    static void afterTheBotIsForgotten() {
        pause(2100);
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
