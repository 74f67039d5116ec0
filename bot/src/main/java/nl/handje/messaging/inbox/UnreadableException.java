package nl.handje.messaging.inbox;

/** Thrown for an update that no further attempt will make readable; says nothing of what stands in it. */
public class UnreadableException extends RuntimeException {
    public UnreadableException(String reason) {
        super(reason);
    }
}
