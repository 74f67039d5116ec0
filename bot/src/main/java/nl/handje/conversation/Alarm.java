package nl.handje.conversation;

import java.util.List;

/**
 * What somebody was answered who may be in danger, so that what is said next fits it.
 *
 * @param danger
 *            names it; the words for who writes on stand under {@code stay-with.<danger>}, and other ones for the next
 *            time under {@code stay-with.<danger>-too}
 * @param numbers
 *            those that these words name
 */
public record Alarm(String danger, List<String> numbers) {
    public Alarm {
        numbers = List.copyOf(numbers);
    }
}
