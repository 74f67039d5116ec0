package nl.handje.messaging.outbox;

import nl.handje.messaging.Priority;

/**
 * Priorities that share a way out. Each has its own room, so that slow calls of one cannot hold up another.
 */
enum Band {
    CRISIS(Priority.CRISIS, Priority.CRISIS, 8, 8), ANSWERS(Priority.REPLY, Priority.REPLY, 4, 32),
    /**
     * At 28 a second four are enough while a call takes 140 ms, and each that is under way may arrive twice after a
     * kill.
     */
    BULK(Priority.REMINDER, Priority.DIGEST, 1, 4);

    private final Priority first;
    private final Priority last;
    private final int firstRoom;
    private final int room;

    Band(Priority first, Priority last, int firstRoom, int room) {
        this.first = first;
        this.last = last;
        this.firstRoom = firstRoom;
        this.room = room;
    }

    int first() {
        return first.rank();
    }

    int last() {
        return last.rank();
    }

    /** For the calls of one process. */
    Room newRoom() {
        return new Room(firstRoom, room);
    }
}
