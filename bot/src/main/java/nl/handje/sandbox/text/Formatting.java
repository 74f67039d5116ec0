package nl.handje.sandbox.text;

import tools.jackson.databind.node.ObjectNode;

import nl.handje.sandbox.wire.Json;

/** A stretch of text that is more than text. Offset and length count UTF-16 units, as Telegram does. */
public record Formatting(String type, int offset, int length, ObjectNode more) {
    static Formatting plain(String type, int offset, int length) {
        return new Formatting(type, offset, length, Json.object());
    }

    int end() {
        return offset + length;
    }

    boolean overlaps(Formatting other) {
        return offset < other.end() && other.offset() < end();
    }

    /** What is left of it when only this part of the text stays. */
    Formatting within(int from, int to) {
        int start = Math.max(offset, from);
        int end = Math.min(end(), to);
        return new Formatting(type, start - from, Math.max(0, end - start), more);
    }

    ObjectNode wire() {
        ObjectNode wire = Json.object().put("type", type).put("offset", offset).put("length", length);
        wire.setAll(more);
        return wire;
    }
}
