package nl.handje.messenger;

import java.time.Instant;
import java.util.List;

/** Hears what a person did and answers; called inside the transaction that also marks the update as done. */
public interface Listener {
    List<Reply> hear(Heard heard);

    /** The chats in which a question stands open that was asked in this time. */
    default List<Long> openQuestions(Instant from, Instant to) {
        return List.of();
    }

    /** Asks the open question again: a press of its button may have been lost while the bot was away. */
    default List<Reply> askAgain(long chat) {
        return List.of();
    }
}
