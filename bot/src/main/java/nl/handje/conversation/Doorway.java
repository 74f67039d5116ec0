package nl.handje.conversation;

import java.util.Optional;

/** Knows what somebody comes for who follows a link into the private chat. */
public interface Doorway {
    /**
     * Lets somebody in, inside the transaction of their message.
     *
     * @param code
     *            never trusted: anybody can type anything
     * @return empty when this doorway does not know the code, or no longer
     */
    Optional<Arrival> enter(Person person, String code);
}
