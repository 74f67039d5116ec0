package nl.handje.conversation;

import java.util.List;

/** Hears what a person did and answers; called inside the transaction that also marks the update as done. */
public interface Listener {
    List<Reply> hear(Heard heard);
}
