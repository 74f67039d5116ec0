package nl.handje.conversation;

import java.util.List;

/** What a feature does when one of its buttons is pressed, or said. */
public interface Action {
    /** The first part of the buttons' actions, such as {@code invitation-accept}. */
    String verb();

    /**
     * Acts, inside the transaction of the message.
     *
     * @param id
     *            the rest of the button's action; never trusted: anybody can send anything, so the row behind it is
     *            checked for owner and state
     */
    List<Say> act(Person person, String id);
}
