package nl.handje.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import nl.handje.sandbox.wire.Json;
import tools.jackson.databind.JsonNode;

/** Plain HTTP for tests. */
final class Http {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Longer than the longest wait a test asks of {@code /sim}, so that a late answer is told apart from none. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Http() {
    }

    /** What came back. */
    record Response(int status, java.net.http.HttpHeaders headers, String body) {
        JsonNode json() {
            return Json.parse(body);
        }
    }

    static Response get(URI address) {
        return send(HttpRequest.newBuilder(address).GET());
    }

    static Response post(URI address, String contentType, String body) {
        return send(HttpRequest.newBuilder(address).header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    static Response send(HttpRequest.Builder request) {
        try {
            return sendOrFail(request);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Response sendOrFail(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> response = CLIENT.send(request.timeout(PATIENCE).build(),
                    HttpResponse.BodyHandlers.ofString());
            return new Response(response.statusCode(), response.headers(), response.body());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
