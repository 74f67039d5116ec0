package nl.handje.admin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A telephone of the sandbox, over HTTP, as anybody outside the project would drive it. */
final class Telephone {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI sandbox;
    private final long person;

    Telephone(URI sandbox, long person) {
        this.sandbox = sandbox;
        this.person = person;
    }

    Telephone types(String words) {
        post("/sim/people/" + person + "/text", Map.of("text", words));
        return this;
    }

    Telephone taps(String label) {
        waitsFor(label);
        post("/sim/people/" + person + "/tap", Map.of("label", label));
        return this;
    }

    /** Until the words stand somewhere on this telephone, in a message of the bot or on a button. */
    Telephone waitsFor(String words) {
        Awaitility.await(words).atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(100))
                .until(() -> shows().stream().anyMatch(text -> text.contains(words)));
        return this;
    }

    /** Until the words stand in a group; gives all that the bot said there, its buttons and their addresses. */
    List<String> waitsInGroup(long group, String words) {
        Awaitility.await(words).atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(100))
                .until(() -> shown("/sim/groups/" + group).stream().anyMatch(text -> text.contains(words)));
        return shown("/sim/groups/" + group);
    }

    /** Every text of the bot and every button, oldest first. */
    List<String> shows() {
        return shown("/sim/people/" + person);
    }

    private List<String> shown(String chat) {
        var shown = new ArrayList<String>();
        for (var message : get(chat + "/messages?after=0")) {
            if (message.path("from").asString("").equals("bot")) {
                shown.add(message.path("text").asString(""));
                message.path("buttons").forEach(row -> row.forEach(button -> {
                    shown.add(button.path("label").asString(""));
                    button.path("url").asStringOpt().ifPresent(shown::add);
                }));
            }
        }
        return shown;
    }

    long count(String words) {
        return shows().stream().filter(text -> text.contains(words)).count();
    }

    JsonNode post(String path, Object body) {
        return send(HttpRequest.newBuilder(sandbox.resolve(path))
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))).build());
    }

    private List<JsonNode> get(String path) {
        return StreamSupport.stream(send(HttpRequest.newBuilder(sandbox.resolve(path)).build()).spliterator(), false)
                .toList();
    }

    private JsonNode send(HttpRequest request) {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new AssertionError(request.uri().getPath() + " " + answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
