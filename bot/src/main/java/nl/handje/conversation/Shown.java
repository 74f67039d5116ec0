package nl.handje.conversation;

/**
 * A button under what the bot said last, which can also be said.
 *
 * @param label
 *            its words, as the person saw them
 * @param ways
 *            the key of other words for it, when there is one; else empty
 */
record Shown(String label, String action, String ways) {}
