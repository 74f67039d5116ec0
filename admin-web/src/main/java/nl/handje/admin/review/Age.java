package nl.handje.admin.review;

import java.time.Duration;
import java.time.Instant;

/**
 * How long something waits, as people say it.
 *
 * @param key
 *            of the words
 * @param number
 *            what goes into them
 */
public record Age(String key, long number) {
    public static Age between(Instant raised, Instant now) {
        var waited = Duration.between(raised, now);
        if (waited.toDays() > 0) {
            return new Age("age.days", waited.toDays());
        }
        if (waited.toHours() > 0) {
            return new Age("age.hours", waited.toHours());
        }
        return waited.toMinutes() > 0 ? new Age("age.minutes", waited.toMinutes()) : new Age("age.now", 0);
    }
}
