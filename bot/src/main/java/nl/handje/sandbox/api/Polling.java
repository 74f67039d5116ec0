package nl.handje.sandbox.api;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import nl.handje.sandbox.town.Book;
import nl.handje.sandbox.town.Bot;
import nl.handje.sandbox.town.Change;
import nl.handje.sandbox.town.Topic;
import nl.handje.sandbox.town.Town;
import nl.handje.sandbox.town.Update;
import nl.handje.sandbox.wire.Json;
import nl.handje.sandbox.wire.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** getUpdates, with all that is peculiar about it on the official server. */
final class Polling {
    private static final int LONGEST_POLL = 50;
    private static final int FUTURE = 10;
    private static final int PAST = 100_000;
    private static final Duration SAME_OFFSET_HELD = Duration.ofSeconds(3);
    private static final Duration SAME_OFFSET_ONE = Duration.ofMillis(500);
    private static final Duration CONFLICT_PAUSE = Duration.ofSeconds(3);
    private static final String WEBHOOK_ACTIVE = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
    private static final String OTHER_POLLER = "terminated by other getUpdates request; make sure that only one bot instance is running";
    private static final String WEBHOOK_SET = "terminated by setWebhook request";

    private final Town town;
    private final Map<Long, Line> lines = new ConcurrentHashMap<>();

    /** What the server remembers of one bot's polls. Touched under the town's lock only. */
    private static final class Line {
        private long previousOffset = Long.MIN_VALUE;
        private long previousStart;
        private long nextConflict = Long.MIN_VALUE;
        private long current;
    }

    private record Poll(long number, long offset, int limit, int timeout) {}

    Polling(Town town) {
        this.town = town;
    }

    Map<String, Method> methods() {
        return Map.of("getUpdates", this::getUpdates);
    }

    private JsonNode getUpdates(Call call) {
        long bot = call.bot().id();
        Line line = lines.computeIfAbsent(bot, any -> new Line());
        hear(call);
        if (town.alone(book -> webhook(book, bot))) {
            throw conflict(line, WEBHOOK_ACTIVE);
        }
        Poll poll = town.alone(book -> begin(call, book, bot, line));
        ArrayNode ready = town.alone(book -> take(book, bot, poll));
        return ready.isEmpty() && poll.timeout() > 0 ? await(bot, line, poll) : ready;
    }

    private JsonNode await(long bot, Line line, Poll poll) {
        town.alone(book -> line.current = poll.number());
        town.wake(Topic.queue(bot));
        Optional<Result> result = town.await(Topic.queue(bot), Duration.ofSeconds(poll.timeout()),
                book -> look(book, bot, line, poll));
        return result.map(found -> found.orConflict(why -> conflict(line, why))).orElseGet(Json::array);
    }

    /** How a poll that had to wait ends: with updates, or with the reason it was sent away. */
    private record Result(ArrayNode updates, String conflict) {
        private ArrayNode orConflict(Function<String, Refusal> refusal) {
            if (!conflict.isEmpty()) {
                throw refusal.apply(conflict);
            }
            return updates;
        }
    }

    private Optional<Result> look(Book book, long bot, Line line, Poll poll) {
        if (line.current != poll.number()) {
            return Optional.of(new Result(Json.array(), OTHER_POLLER));
        }
        if (webhook(book, bot)) {
            return Optional.of(new Result(Json.array(), WEBHOOK_SET));
        }
        ArrayNode updates = take(book, bot, poll);
        return updates.isEmpty() ? Optional.empty() : Optional.of(new Result(updates, ""));
    }

    private void hear(Call call) {
        AllowedUpdates.read(call.parameters()).filter(kinds -> !kinds.equals(call.bot().allowedUpdates()))
                .ifPresent(kinds -> town.happens(new Change.BotSet(call.bot().hearing(kinds))));
    }

    /** Asking the same again too soon is slowed down: held for three seconds, and within half a second one by one. */
    private Poll begin(Call call, Book book, long bot, Line line) {
        long offset = call.parameters().number("offset", 0, Integer.MIN_VALUE, Integer.MAX_VALUE);
        int limit = (int) call.parameters().number("limit", 100, 1, 100);
        int timeout = (int) call.parameters().number("timeout", 0, 0, LONGEST_POLL);
        long now = System.nanoTime();
        boolean same = offset == line.previousOffset;
        if (same && timeout < SAME_OFFSET_HELD.toSeconds() && now - line.previousStart < SAME_OFFSET_HELD.toNanos()) {
            timeout = (int) SAME_OFFSET_HELD.toSeconds();
        }
        if (same && now - line.previousStart < SAME_OFFSET_ONE.toNanos()) {
            limit = 1;
        }
        line.previousOffset = offset;
        line.previousStart = now;
        return new Poll(now, from(book, bot, offset), limit, timeout);
    }

    /** The first id to give. Less than nothing keeps the newest; what cannot be meant begins at the head. */
    private long from(Book book, long bot, long offset) {
        town.waitingUpdates(bot);
        int tail = book.lastUpdate(bot) + 1;
        if (offset < 0) {
            List<Integer> ids = List.copyOf(book.updates(bot).keySet());
            int dropped = (int) Math.max(0, ids.size() + offset);
            done(book, bot, dropped == ids.size() ? tail : ids.get(dropped));
        }
        int head = book.updates(bot).isEmpty() ? tail : book.updates(bot).firstKey();
        boolean strange = offset <= 0 || offset > (long) tail + FUTURE || offset < (long) head - PAST;
        return strange ? head : offset;
    }

    private ArrayNode take(Book book, long bot, Poll poll) {
        town.waitingUpdates(bot);
        done(book, bot, (int) poll.offset());
        ArrayNode updates = Json.array();
        book.updates(bot).tailMap((int) poll.offset(), true).values().stream().limit(poll.limit()).map(Update::body)
                .forEach(updates::add);
        return updates;
    }

    private void done(Book book, long bot, int below) {
        if (!book.updates(bot).headMap(below, false).isEmpty()) {
            town.happens(new Change.UpdatesDone(bot, below));
        }
    }

    private static boolean webhook(Book book, long bot) {
        return book.bot(bot).flatMap(Bot::webhook).isPresent();
    }

    /** The first conflict is told at once, the next ones after a pause, so that two pollers do not race. */
    private Refusal conflict(Line line, String why) {
        boolean again = town.alone(book -> {
            long now = System.nanoTime();
            boolean soon = line.nextConflict != Long.MIN_VALUE && now - line.nextConflict < 0;
            line.nextConflict = soon ? line.nextConflict : now + CONFLICT_PAUSE.toNanos();
            return soon;
        });
        if (again) {
            sleep();
        }
        return Refusal.conflict(why);
    }

    private static void sleep() {
        try {
            Thread.sleep(CONFLICT_PAUSE);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
