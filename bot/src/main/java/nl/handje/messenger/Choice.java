package nl.handje.messenger;

/**
 * A button, as words and what it does.
 *
 * @param action
 *            what comes back when it is pressed; at most 64 bytes, no personal data
 */
public record Choice(String label, String action) {}
