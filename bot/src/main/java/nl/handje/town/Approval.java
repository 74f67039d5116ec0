package nl.handje.town;

import java.time.Duration;

/**
 * What happens in a moderated town when nobody looks at the neighbours who are proposed.
 *
 * @param patience
 *            how long, in hours in which somebody of the team is there, until they are reminded and the asker hears it;
 *            and the same time once more until {@code goesOn}; {@link #SHORTEST} to {@link #LONGEST}
 * @param goesOn
 *            whether the neighbours are asked then without a coordinator; otherwise a coordinator is reminded again
 */
public record Approval(Duration patience, boolean goesOn) {
    public static final Duration SHORTEST = Duration.ofMinutes(15);
    public static final Duration LONGEST = Duration.ofDays(3);

    static final Approval USUAL = new Approval(Duration.ofHours(2), true);

    public Approval {
        Guard.that(isPatience(patience), "approval.patience", "15 minutes to 3 days");
    }

    public static boolean isPatience(Duration time) {
        return time.compareTo(SHORTEST) >= 0 && time.compareTo(LONGEST) <= 0;
    }
}
