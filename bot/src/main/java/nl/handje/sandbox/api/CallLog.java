package nl.handje.sandbox.api;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import nl.handje.sandbox.wire.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every call a bot made, the newest ones: so many, and not more than so much text. */
public final class CallLog {
    private static final int MOST_CALLS = 10_000;
    private static final long MOST_CHARACTERS = 24_000_000;

    /** One call; its answer is empty until it is given, and for ever when there was trouble on order. */
    static final class Entry {
        private final long number;
        private final long bot;
        private final String method;
        private final String parameters;
        private final String time;
        private String answer = "";
        private int status;
        private String fault = "";

        private Entry(long number, long bot, String method, String parameters, String time) {
            this.number = number;
            this.bot = bot;
            this.method = method;
            this.parameters = parameters;
            this.time = time;
        }

        private long size() {
            return (long) parameters.length() + answer.length() + method.length();
        }

        private ObjectNode shown() {
            ObjectNode shown = Json.object().put("number", number).put("bot", bot).put("method", method);
            shown.set("parameters", Json.parse(parameters));
            shown.set("answer", answer.isEmpty() ? Json.MAPPER.nullNode() : Json.parse(answer));
            shown.put("status", status).put("time", time);
            return fault.isEmpty() ? shown : shown.put("fault", fault);
        }
    }

    private final Clock clock;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private long last;
    private long characters;

    public CallLog(Clock clock) {
        this.clock = clock;
    }

    synchronized Entry received(long bot, String method, JsonNode parameters) {
        String time = clock.instant().atZone(clock.getZone()).toOffsetDateTime().toString();
        Entry entry = new Entry(++last, bot, method, parameters.toString(), time);
        entries.addLast(entry);
        grow(entry.size());
        return entry;
    }

    synchronized void answered(Entry entry, int status, JsonNode answer) {
        entry.status = status;
        entry.answer = answer.toString();
        grow(entry.answer.length());
    }

    synchronized void troubled(Entry entry, String fault) {
        entry.fault = fault;
    }

    private void grow(long by) {
        characters += by;
        while (entries.size() > MOST_CALLS || (characters > MOST_CHARACTERS && entries.size() > 1)) {
            characters -= entries.removeFirst().size();
        }
    }

    public synchronized ArrayNode after(long number, Optional<String> method) {
        ArrayNode list = Json.array();
        List.copyOf(entries).stream().filter(entry -> entry.number > number)
                .filter(entry -> method.isEmpty() || entry.method.equalsIgnoreCase(method.get()))
                .forEach(entry -> list.add(entry.shown()));
        return list;
    }
}
