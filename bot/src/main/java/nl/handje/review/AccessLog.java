package nl.handje.review;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.handje.resident.ResidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who opened whose words, when and for what purpose; a resident may read what stands here about them. It only grows.
 */
@Component
public class AccessLog {
    private final JdbcClient jdbc;
    private final Clock clock;

    AccessLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One opening, in the transaction that reads the words: no log, no words. */
    @Transactional(propagation = Propagation.MANDATORY)
    void opened(Report report, ModeratorId moderator, String purpose) {
        jdbc.sql("""
                insert into access_log (moderator_id, report_id, resident_id, purpose, opened_at)
                values (:moderator, :report, :resident, :purpose, :at)""")
                .param("moderator", moderator.value()).param("report", report.id().value())
                .param("resident", report.writer().value()).param("purpose", purpose)
                .param("at", Timestamp.from(clock.instant())).update();
    }

    /** What was opened of a resident, newest first. */
    public List<Opening> of(ResidentId resident) {
        return jdbc.sql("""
                select moderator_id, report_id, purpose, opened_at from access_log
                where resident_id = :resident order by id desc""").param("resident", resident.value())
                .query((row, number) -> new Opening(new ModeratorId(row.getObject("moderator_id", UUID.class)),
                        new ReportId(row.getObject("report_id", UUID.class)), row.getString("purpose"),
                        row.getTimestamp("opened_at").toInstant()))
                .list();
    }

    /** A report that was opened. */
    public record Opening(ModeratorId moderator, ReportId report, String purpose, Instant at) {}
}
