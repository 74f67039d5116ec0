package nl.handje.sandbox.wire;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One request, its body read. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Request(String method, String path, String query, Function<String, Optional<String>> headers,
        byte[] body) {
    public Optional<String> header(String name) {
        return headers.apply(name);
    }

    public String contentType() {
        return header("Content-Type").orElse("");
    }

    /** The query's fields, as text. */
    public ObjectNode queryFields() {
        return form(query);
    }

    public Optional<String> queryField(String name) {
        return queryFields().optional(name).map(JsonNode::asString);
    }

    /** The body of a control call: an object, or nothing, which means an empty one. */
    public ObjectNode json() {
        if (body.length == 0) {
            return Json.object();
        }
        try {
            return Json.MAPPER.readTree(body).asObjectOpt()
                    .orElseThrow(() -> Refusal.of(400, "the body must be a JSON object"));
        } catch (JacksonException notJson) {
            throw Refusal.of(400, "the body is not JSON");
        }
    }

    static ObjectNode form(String encoded) {
        ObjectNode fields = Json.object();
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals >= 0) {
                fields.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            } else if (!pair.isEmpty()) {
                fields.put(decode(pair), "");
            }
        }
        return fields;
    }

    private static String decode(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return encoded;
        }
    }
}
