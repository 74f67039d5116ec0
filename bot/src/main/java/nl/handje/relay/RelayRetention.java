package nl.handje.relay;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import nl.handje.relay.line.NeighbourLines;
import nl.handje.review.ReviewQueue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long lines stay open, and what is kept of what went over them. Words are gone from the outbox as soon as they are
 * delivered; here go the map of messages, held messages and the words of what failed.
 */
@Component
public class RelayRetention {
    /** Of a line that is closed, and the words that a human has read and passed on. */
    private static final Period AFTER_THE_END = Period.ofDays(3);
    /** Nobody changes a message that is older. */
    private static final Period CHANGEABLE = Period.ofDays(30);
    /** When nobody wrote for so long about something that is over. */
    private static final Period SILENT = Period.ofDays(14);
    /** The line itself, without words. */
    private static final Period CLOSED = Period.ofDays(90);
    /** It is clear by then for whom it was, or nobody will say. */
    private static final Period UNCLEAR = Period.ofDays(1);

    private final NeighbourLines lines;
    private final LineSubjects subjects;
    private final ReviewQueue reviewQueue;
    private final JdbcClient database;
    private final Clock clock;

    RelayRetention(NeighbourLines lines, LineSubjects subjects, ReviewQueue reviewQueue, JdbcClient database,
            Clock clock) {
        this.lines = lines;
        this.subjects = subjects;
        this.reviewQueue = reviewQueue;
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    public void sweep() {
        lines.overdue().forEach(lines::close);
        lines.silentSince(before(SILENT)).stream().filter(line -> subjects.isOver(line.subject()))
                .forEach(lines::close);
        forgetWords();
        run("delete from relay_message where line_id is null and sent_at < :before", UNCLEAR);
        run("delete from relay_message where sent_at < :before", CHANGEABLE);
        run("""
                delete from relay_message using relay_line where relay_line.id = line_id and closed_at < :before""",
                AFTER_THE_END);
        run("delete from relay_line where closed_at < :before", CLOSED);
    }

    /** Also those that could not be delivered; and of held ones those about which nothing is left to decide. */
    private void forgetWords() {
        run("""
                update outbox set content = '' where state in ('FAILED', 'UNKNOWN') and key like 'relay-%'
                and settled_at < :before""", AFTER_THE_END);
        reviewQueue.forgetReleased(before(AFTER_THE_END));
        run("""
                delete from relay_held using report where report.id = report_id and report.decided_at < :before""",
                AFTER_THE_END);
    }

    private void run(String sql, Period age) {
        database.sql(sql).param("before", Timestamp.from(before(age))).update();
    }

    private Instant before(Period age) {
        return ZonedDateTime.now(clock).minus(age).toInstant();
    }
}
