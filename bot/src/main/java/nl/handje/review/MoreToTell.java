package nl.handje.review;

import java.time.Clock;
import java.time.Duration;
import nl.handje.resident.ResidentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody writes after they asked for a person belongs to what that person reads. */
@Service
@Transactional
public class MoreToTell {
    /** People tell a thing in several messages; after an hour it is about something else. */
    private static final Duration STILL_TELLING = Duration.ofHours(1);

    private final Reports reports;
    private final Clock clock;

    MoreToTell(Reports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    /** Adds words to what waits for a person since a moment ago; false when nothing does. */
    public boolean add(ResidentId writer, String words) {
        var waiting = reports.waitingForPerson(writer, clock.instant().minus(STILL_TELLING));
        waiting.ifPresent(report -> report.saysNow(report.words() + "\n" + words));
        return waiting.isPresent();
    }
}
