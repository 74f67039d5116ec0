package nl.handje.telegram;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How Telegram says no.
 *
 * @param code
 *            as in HTTP
 * @param description
 *            Telegram's own sentence
 * @param retryAfter
 *            the seconds to wait, when it says so
 * @param migratedTo
 *            the new number of a group that moved
 */
record Refusal(int code, String description, OptionalInt retryAfter, OptionalLong migratedTo) {}
