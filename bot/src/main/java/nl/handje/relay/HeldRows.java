package nl.handje.relay;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import nl.handje.messaging.Delivery;
import nl.handje.relay.line.Line;
import nl.handje.review.ReportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is done with held messages when a human has read them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HeldRows {
    private final JdbcClient database;
    private final Clock clock;

    HeldRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void keep(ReportId report, Line line, HeldKind kind, String key, Optional<Delivery.File> file) {
        database.sql("""
                insert into relay_held (report_id, line_id, kind, copy_key, file_kind, file_id, held_at)
                values (:report, :line, :kind, :key, :fileKind, :file, :now)""").param("report", report.value())
                .param("line", line.id().value()).param("kind", kind.name()).param("key", key)
                .param("fileKind", file.map(it -> it.kind().name()).orElse(null))
                .param("file", file.map(Delivery.File::fileId).orElse(null))
                .param("now", Timestamp.from(clock.instant())).update();
    }

    /** A newer change was passed on: the one that waits must not come after it. */
    void dropChangesOf(String key) {
        database.sql("delete from relay_held where copy_key = :key and kind in ('EDIT', 'CAPTION')").param("key", key)
                .update();
    }
}
