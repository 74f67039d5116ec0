package nl.handje.telegram;

import java.util.Optional;
import nl.handje.conversation.Heard;

/** What an update turned out to be. */
sealed interface Reading {
    /** Somebody did something in their private chat. */
    record Personal(Heard heard) implements Reading {}

    /** Somebody wrote in a group, or took the bot into it. */
    record InGroup(long chat, Optional<String> languageTag) implements Reading {}

    /** The bot was put out of a group. */
    record OutOfGroup(long chat) implements Reading {}

    /** Nothing that asks for anything. */
    record Nothing() implements Reading {}
}
