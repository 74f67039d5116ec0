package nl.handje.talk;

/**
 * A button under what the bot said last, which can also be said.
 *
 * @param label
 *            its words, as the person saw them
 * @param ways
 *            the key of other words for it, when there is one; else empty
 */
public record Shown(String label, String action, String ways) {}
