package nl.handje.sandbox.sim;

import nl.handje.sandbox.api.Faults;
import nl.handje.sandbox.api.Faults.Fault;
import nl.handje.sandbox.api.Faults.Kind;
import nl.handje.sandbox.wire.Json;
import nl.handje.sandbox.wire.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Takes orders for trouble. */
final class FaultCalls {
    private static final int MOST = 1_000_000;
    private static final int TIMEOUT_SECONDS = 30;

    private final Faults faults;

    FaultCalls(Faults faults) {
        this.faults = faults;
    }

    JsonNode order(JsonNode given) {
        Kind kind = Kind.of(given.path("kind").asString("")).orElseThrow(() -> Refusal.of(400,
                "kind is one of 429, 500, 502html, timeout, reset-after-accept, drop, refuse"));
        int count = given.path("count").asInt(1);
        if (count < 1 || count > MOST) {
            throw Refusal.of(400, "count is 1 or more");
        }
        int seconds = kind == Kind.TIMEOUT
                ? given.path("seconds").asInt(TIMEOUT_SECONDS)
                : given.path("retryAfter").asInt(1);
        faults.order(new Fault(given.path("method").asString(""), kind, count, Math.clamp(seconds, 0, 3600),
                Math.clamp(given.path("code").asInt(400), 400, 599),
                given.path("description").asString("Bad Request")));
        return open();
    }

    JsonNode clear() {
        faults.clear();
        return open();
    }

    JsonNode open() {
        ArrayNode list = Json.array();
        faults.open().forEach(fault -> list.add(Json.object().put("method", fault.method())
                .put("kind", fault.kind().word()).put("count", fault.count())));
        return Json.object().set("faults", list);
    }
}
