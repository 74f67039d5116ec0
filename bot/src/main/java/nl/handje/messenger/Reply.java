package nl.handje.messenger;

import java.util.List;

/**
 * What the bot answers to something heard: plain words in the person's language, and buttons, a row for each list.
 *
 * @param urgent
 *            whether it goes before all else, as the answer to somebody in danger does
 */
public record Reply(String text, List<List<Choice>> buttons, boolean urgent) {
    public Reply {
        buttons = buttons.stream().map(List::copyOf).toList();
    }
}
