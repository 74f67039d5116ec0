package nl.handje.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.handje.keys.SealedColumn;
import nl.handje.keys.Sealing;
import nl.handje.resident.ResidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Photos, voice messages and documents that belong to a report. Only how the messenger finds them is kept; a moderator
 * who opened the report can have one fetched, and an hour later it is gone again.
 */
@Component
@Transactional
public class ReportEnclosures {
    /** So long the bytes are here. */
    static final Duration HERE = Duration.ofHours(1);
    private static final SealedColumn BYTES = new SealedColumn("report_enclosure", "bytes");
    /** So long a node has for fetching; then another tries. */
    private static final Duration FETCHING = Duration.ofMinutes(2);

    private final JdbcClient database;
    private final Sealing sealing;
    private final AccessLog accessLog;
    private final Reports reports;
    private final Clock clock;

    ReportEnclosures(JdbcClient database, Sealing sealing, AccessLog accessLog, Reports reports, Clock clock) {
        this.database = database;
        this.sealing = sealing;
        this.accessLog = accessLog;
        this.reports = reports;
        this.clock = clock;
    }

    /** How far it is. */
    public enum State {
        /** At the messenger. */
        AWAY,
        /** Somebody asked for it. */
        WANTED,
        /** For an hour. */
        HERE,
        /** The messenger does not give it: it is too large, or no longer there. */
        UNREACHABLE
    }

    /**
     * One enclosure, without what is in it.
     *
     * @param kind
     *            such as {@code PHOTO}
     */
    public record Enclosed(EnclosureId id, String kind, State state) {}

    /** What is to be fetched. */
    public record Wanted(EnclosureId id, String file) {}

    /** Belongs to a report from now on. */
    public void add(ReportId report, String kind, String file) {
        database.sql("""
                insert into report_enclosure (id, report_id, kind, file_id, state)
                values (:id, :report, :kind, :file, 'AWAY')""").param("id", UUID.randomUUID())
                .param("report", report.value()).param("kind", kind).param("file", file).update();
    }

    /** Those of a report; nothing for who has not opened it. */
    @Transactional(readOnly = true)
    public List<Enclosed> of(ReportId report, ModeratorId moderator) {
        return accessLog.hasOpened(report, moderator)
                ? database.sql("select id, kind, state from report_enclosure where report_id = :report order by id")
                        .param("report", report.value()).query(ReportEnclosures::enclosed).list()
                : List.of();
    }

    /** A moderator who opened the report wants to see it. False for anybody else. */
    public boolean want(ReportId report, EnclosureId enclosure, ModeratorId moderator) {
        return accessLog.hasOpened(report, moderator) && database.sql("""
                update report_enclosure set state = 'WANTED', changed_at = null
                where id = :id and report_id = :report and state in ('AWAY', 'UNREACHABLE')""")
                .param("id", enclosure.value()).param("report", report.value()).update() == 1;
    }

    /** The bytes, for who opened the report; it stands in the log before they leave. */
    public Optional<byte[]> read(ReportId report, EnclosureId enclosure, ModeratorId moderator) {
        if (!accessLog.hasOpened(report, moderator)) {
            return Optional.empty();
        }
        var bytes = database.sql("""
                select bytes from report_enclosure where id = :id and report_id = :report and state = 'HERE'
                and changed_at > :since""").param("id", enclosure.value()).param("report", report.value())
                .param("since", Timestamp.from(clock.instant().minus(HERE))).query(byte[].class).optional()
                .map(sealed -> sealing.openBytes(BYTES, sealed));
        bytes.flatMap(it -> reports.findById(report)).ifPresent(it -> accessLog.opened(it, moderator, "ENCLOSURE"));
        return bytes;
    }

    /** The next one to fetch, which no other node fetches now. */
    public Optional<Wanted> next() {
        return database.sql("""
                update report_enclosure set changed_at = :now where id in (
                    select id from report_enclosure where state = 'WANTED'
                    and (changed_at is null or changed_at < :stale) limit 1 for update skip locked)
                returning id, file_id""").param("now", now())
                .param("stale", Timestamp.from(clock.instant().minus(FETCHING)))
                .query((row, number) -> new Wanted(new EnclosureId(row.getObject("id", UUID.class)),
                        row.getString("file_id")))
                .optional();
    }

    /** It is here, for an hour. */
    public void arrived(EnclosureId enclosure, byte[] bytes) {
        writerOf(enclosure).ifPresent(writer -> database
                .sql("update report_enclosure set state = 'HERE', bytes = :bytes, changed_at = :now where id = :id")
                .param("bytes", sealing.sealBytes(writer.owner(), BYTES, bytes)).param("now", now())
                .param("id", enclosure.value()).update());
    }

    private Optional<ResidentId> writerOf(EnclosureId enclosure) {
        return database.sql("""
                select writer_id from report join report_enclosure e on e.report_id = report.id where e.id = :id""")
                .param("id", enclosure.value())
                .query((row, number) -> new ResidentId(row.getObject("writer_id", UUID.class))).optional();
    }

    public void couldNotBeFetched(EnclosureId enclosure) {
        database.sql("update report_enclosure set state = 'UNREACHABLE', changed_at = :now where id = :id")
                .param("now", now()).param("id", enclosure.value()).update();
    }

    /** What was here for an hour is here no longer. */
    public void letGo() {
        database.sql("""
                update report_enclosure set state = 'AWAY', bytes = null, changed_at = null
                where state = 'HERE' and changed_at <= :before""")
                .param("before", Timestamp.from(clock.instant().minus(HERE))).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Enclosed enclosed(ResultSet row, int number) throws SQLException {
        return new Enclosed(new EnclosureId(row.getObject("id", UUID.class)), row.getString("kind"),
                State.valueOf(row.getString("state")));
    }
}
