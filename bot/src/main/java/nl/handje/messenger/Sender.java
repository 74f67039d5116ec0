package nl.handje.messenger;

import java.util.Optional;

/**
 * Who wrote, as the messenger knows them.
 *
 * @param chat
 *            the number of their private chat, the address for every answer
 * @param firstName
 *            as they set it in the messenger
 * @param languageTag
 *            the language of their telephone, such as {@code nl} or {@code en-US}
 */
public record Sender(long chat, String firstName, Optional<String> languageTag) {}
