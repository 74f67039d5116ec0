package nl.handje.sandbox.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/** What goes back over a connection: a whole answer, one that goes on, or none at all. */
public sealed interface Answer {
    /** An answer whose bytes are known. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Whole(int status, Map<String, String> headers, byte[] body) implements Answer {
        public Whole with(String header, String value) {
            Map<String, String> more = new HashMap<>(headers);
            more.put(header, value);
            return new Whole(status, Map.copyOf(more), body);
        }
    }

    /** An answer that is written for as long as the other side listens. */
    record Flow(String contentType, Writer writer) implements Answer {}

    /** The connection is closed without a word, after a while. */
    record HangUp(Duration after) implements Answer {}

    /** Writes to somebody who listens. */
    interface Writer {
        void writeTo(OutputStream out) throws IOException;
    }

    static Whole json(int status, JsonNode body) {
        return bytes(status, "application/json", Json.MAPPER.writeValueAsBytes(body));
    }

    static Whole text(int status, String contentType, String body) {
        return bytes(status, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    static Whole bytes(int status, String contentType, byte[] body) {
        return new Whole(status, Map.of("Content-Type", contentType), body);
    }
}
