package nl.handje.messaging;

import java.util.Arrays;

/** Which delivery goes first when not all can go at once. */
public enum Priority {
    CRISIS(0), REPLY(1), REMINDER(2), DIGEST(3);

    private final int rank;

    Priority(int rank) {
        this.rank = rank;
    }

    /** The lower, the earlier. */
    public int rank() {
        return rank;
    }

    public static Priority ofRank(int rank) {
        return Arrays.stream(values()).filter(priority -> priority.rank == rank).findFirst().orElseThrow();
    }
}
