package nl.handje.review;

import java.time.Clock;
import java.time.Period;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The words of a report go ninety days after it was decided: until then somebody may ask why, or appeal. What was
 * decided, by whom and why stays; what waits keeps its words.
 */
@Component
public class ReviewRetention {
    private static final Period KEPT = Period.ofDays(90);

    private final Reports reports;
    private final Clock clock;

    ReviewRetention(Reports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @Transactional
    public void sweep() {
        var before = ZonedDateTime.now(clock).minus(KEPT).toInstant();
        reports.forgetFindings(before);
        reports.forgetWords(before);
    }
}
