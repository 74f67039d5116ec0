package nl.handje.messaging;

import java.nio.charset.StandardCharsets;

/**
 * A button under a message.
 *
 * @param action
 *            what comes back when it is pressed, 1 to 64 bytes of UTF-8; or the address that it opens
 */
public record Button(String label, String action) {
    private static final int LONGEST_ACTION = 64;
    private static final String ADDRESS = "https://";

    public Button {
        int length = action.getBytes(StandardCharsets.UTF_8).length;
        if (label.isBlank() || length < 1 || (length > LONGEST_ACTION && !action.startsWith(ADDRESS))) {
            throw new IllegalArgumentException("A button needs a label and an action of 1 to 64 bytes, not " + length);
        }
    }

    /** Whether it opens an address instead of telling us. */
    public boolean isLink() {
        return action.startsWith(ADDRESS);
    }
}
