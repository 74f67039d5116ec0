package nl.handje.review;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        insert(Optional.of(report.id().value()), Optional.empty(), report.writer(), moderator, purpose);
    }

    /** Words of a resident that are in no report. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void opened(ResidentId resident, ModeratorId moderator, String purpose) {
        insert(Optional.empty(), Optional.empty(), resident, moderator, purpose);
    }

    /** What a resident asked for, with their own words. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void openedRequest(UUID request, ResidentId asker, ModeratorId moderator) {
        insert(Optional.empty(), Optional.of(request), asker, moderator, "REQUEST");
    }

    /** Whether this moderator opened that request since a moment. */
    @Transactional(readOnly = true)
    public boolean hasOpenedRequest(UUID request, ModeratorId moderator, Instant since) {
        return jdbc.sql("""
                select exists (select from access_log
                where request_id = :request and moderator_id = :moderator and opened_at >= :since)""")
                .param("request", request).param("moderator", moderator.value())
                .param("since", Timestamp.from(since)).query(Boolean.class).single();
    }

    private void insert(Optional<UUID> report, Optional<UUID> request, ResidentId resident, ModeratorId moderator,
            String purpose) {
        jdbc.sql("""
                insert into access_log (moderator_id, report_id, request_id, resident_id, purpose, opened_at)
                values (:moderator, :report, :request, :resident, :purpose, :at)""")
                .param("moderator", moderator.value()).param("report", report.orElse(null), Types.OTHER)
                .param("request", request.orElse(null), Types.OTHER).param("resident", resident.value())
                .param("purpose", purpose)
                .param("at", Timestamp.from(clock.instant())).update();
    }

    boolean hasOpened(ReportId report, ModeratorId moderator) {
        return jdbc
                .sql("select exists (select from access_log where report_id = :report and moderator_id = :moderator)")
                .param("report", report.value()).param("moderator", moderator.value()).query(Boolean.class).single();
    }

    /** What was opened of a resident, newest first. */
    public List<Opening> of(ResidentId resident) {
        return jdbc.sql("""
                select moderator_id, role, report_id, source, purpose, opened_at from access_log
                join account on account.id = moderator_id
                left join report on report.id = report_id
                where resident_id = :resident order by access_log.id desc""").param("resident", resident.value())
                .query((row, number) -> new Opening(new ModeratorId(row.getObject("moderator_id", UUID.class)),
                        row.getString("role"),
                        Optional.ofNullable(row.getObject("report_id", UUID.class)).map(ReportId::new),
                        Optional.ofNullable(row.getString("source")).map(Source::valueOf),
                        row.getString("purpose"),
                        row.getTimestamp("opened_at").toInstant()))
                .list();
    }

    /**
     * Words that were opened.
     *
     * @param role
     *            what the one who opened them is
     * @param report
     *            empty for a request, a sentence to learn from, or a chat that was taken over
     * @param source
     *            where the report came from
     */
    public record Opening(ModeratorId moderator, String role, Optional<ReportId> report, Optional<Source> source,
            String purpose, Instant at) {}
}
