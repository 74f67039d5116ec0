package nl.handje.sandbox.sim;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import nl.handje.sandbox.town.Town;
import nl.handje.sandbox.town.TownClock;
import nl.handje.sandbox.wire.Json;
import nl.handje.sandbox.wire.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells the town's time and moves it ahead. */
final class ClockCalls {
    private static final Duration FURTHEST = Duration.ofDays(3660);
    private static final Duration COURTESY = Duration.ofSeconds(2);
    private static final Duration A_STOP = Duration.ofSeconds(5);
    private static final Duration ON_THE_WAY = Duration.ofSeconds(30);

    private final Town town;
    private final Idleness idleness;
    private final Hooks hooks;

    ClockCalls(Town town, Idleness idleness, Hooks hooks) {
        this.town = town;
        this.idleness = idleness;
        this.hooks = hooks;
    }

    ObjectNode now() {
        Instant now = town.clock().instant();
        return Json.object().put("now", Json.moment(now, TownClock.ZONE)).put("aheadMillis",
                town.clock().ahead().toMillis());
    }

    ObjectNode move(JsonNode given) {
        Duration by = wished(given);
        if (by.compareTo(FURTHEST) > 0) {
            throw Refusal.of(400, "the clock moves ten years at once at most");
        }
        if (!by.isZero()) {
            idleness.awaitTaken(COURTESY);
            pass(town.clock().instant().plus(by));
        }
        return now();
    }

    /** Whatever a bot has to do on the way it does in its time, as long as that does not take too much of ours. */
    private void pass(Instant end) {
        long patience = System.nanoTime() + ON_THE_WAY.toNanos();
        for (var next = before(end); next.isPresent() && System.nanoTime() < patience; next = before(end)) {
            town.advance(until(next.get()));
            idleness.await(A_STOP);
        }
        Duration left = Duration.between(town.clock().instant(), end);
        if (left.isPositive()) {
            town.advance(left);
        }
    }

    private Optional<Instant> before(Instant end) {
        return hooks.earliest().filter(end::isAfter).filter(next -> next.isAfter(town.clock().instant()));
    }

    private Duration wished(JsonNode given) {
        try {
            if (given.has("advance")) {
                return ahead(Duration.parse(given.path("advance").asString("")));
            }
            if (given.has("now")) {
                return until(OffsetDateTime.parse(given.path("now").asString("")).toInstant());
            }
        } catch (DateTimeException | ArithmeticException unreadable) {
            throw Refusal.of(400, "advance is a duration such as PT3H, now a moment such as 2026-11-22T10:00:00+01:00");
        }
        if (given.path("next").asBoolean(false)) {
            return until(hooks.earliest().orElseThrow(() -> Refusal.of(404, "nothing is due")));
        }
        throw Refusal.of(400, "give advance or now");
    }

    private static Duration ahead(Duration by) {
        if (by.isNegative()) {
            throw Refusal.of(400, "the clock never goes backwards");
        }
        return by;
    }

    /** The very second that is shown counts as now. */
    private Duration until(Instant moment) {
        Instant now = town.clock().instant();
        if (moment.isBefore(now.truncatedTo(ChronoUnit.SECONDS))) {
            throw Refusal.of(400, "the clock never goes backwards");
        }
        Duration by = Duration.between(now, moment);
        return by.isNegative() ? Duration.ZERO : by;
    }
}
