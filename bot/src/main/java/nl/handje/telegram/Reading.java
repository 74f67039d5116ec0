package nl.handje.telegram;

import java.util.Optional;
import java.util.OptionalLong;
import nl.handje.messenger.Heard;
import nl.handje.messenger.Sender;

/** What an update turned out to be. */
sealed interface Reading {
    /** Somebody did something in their private chat. */
    record Personal(Heard heard) implements Reading {}

    /**
     * Somebody took the bot into a group, or changed what it may do there.
     *
     * @param mayWrite
     *            whether the group lets it say anything
     */
    record IntoGroup(long chat, Optional<String> languageTag, boolean mayWrite) implements Reading {}

    /**
     * Somebody wrote in a group.
     *
     * @param by
     *            the person; their private chat bears the same number
     * @param asTheGroup
     *            whether an administrator wrote in the name of the group
     * @param answersTo
     *            whose message this is a reply to
     */
    record InGroup(long chat, Sender by, boolean asTheGroup, OptionalLong answersTo, String text) implements Reading {}

    /** A group became a supergroup, which has another number. */
    record GroupMoved(long from, long to) implements Reading {}

    /** The bot was put out of a group. */
    record OutOfGroup(long chat) implements Reading {}

    /** Nothing that asks for anything. */
    record Nothing() implements Reading {}
}
