package nl.handje.messaging.outbox;

import nl.handje.messaging.Priority;

/**
 * Priorities that share a way out. Each has its own room, so that slow calls of one cannot hold up another.
 */
enum Band {
    CRISIS(Priority.CRISIS, Priority.CRISIS, 8), ANSWERS(Priority.REPLY, Priority.REPLY, 32), BULK(Priority.REMINDER,
            Priority.DIGEST, 16);

    private final Priority first;
    private final Priority last;
    private final int room;

    Band(Priority first, Priority last, int room) {
        this.first = first;
        this.last = last;
        this.room = room;
    }

    int first() {
        return first.rank();
    }

    int last() {
        return last.rank();
    }

    /** How many calls may be under way at once. */
    int room() {
        return room;
    }
}
