package nl.handje.keys;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals what stands in plain from before there were keys: each column once, at the start, some rows in a transaction. A
 * column that is sealed from a later version on is added here.
 */
@Component
public class WordsInPlain {
    private static final Logger LOG = LoggerFactory.getLogger(WordsInPlain.class);
    private static final int BATCH = 500;
    private static final String OF_REPORT = "(select r.chat from report join resident r on r.id = writer_id"
            + " where report.id = t.report_id)";
    private static final List<Column> COLUMNS = List.of(column("report", "words", ofResident("writer_id")),
            column("report_finding", "passage", OF_REPORT), column("decision", "explanation", OF_REPORT),
            column("help_request", "own_words", ofResident("asker_id")),
            column("help_request", "destination", ofResident("asker_id")), column("conversation", "state", "t.chat"),
            column("takeover_line", "words",
                    "(select r.chat from takeover join resident r on r.id = resident_id where takeover.id = t.takeover_id)"),
            column("foreign_talk", "waiting", ofResident("resident_id")),
            column("learning_permission", "waiting", ofResident("resident_id")),
            column("learning_line", "words", ofResident("resident_id")),
            column("relay_reveal", "shown", ofResident("resident_id")), column("group_ask", "words", "t.person"),
            column("inbox", "payload", "t.lane"), column("outbox", "content", "t.chat"));

    private final JdbcClient database;
    private final PersonKeys keys;
    private final Sealing sealing;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WordsInPlain(JdbcClient database, PersonKeys keys, Sealing sealing, TransactionTemplate transaction,
            Clock clock) {
        this.database = database;
        this.keys = keys;
        this.sealing = sealing;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Where words may stand in plain.
     *
     * @param chat
     *            in SQL, the chat of whose words a row {@code t} has
     */
    private record Column(SealedColumn where, String chat) {}

    private record Row(String place, long chat, String words) {}

    private static Column column(String table, String column, String chat) {
        return new Column(new SealedColumn(table, column), chat);
    }

    private static String ofResident(String column) {
        return "(select chat from resident where id = t." + column + ")";
    }

    /** Those columns that were not done yet. */
    public void seal() {
        COLUMNS.stream().filter(column -> !isDone(column)).forEach(column -> {
            var rows = sealAll(column);
            done(column);
            if (rows > 0) {
                LOG.info("Words in {} that stood in plain are sealed: {} rows", column.where().place(), rows);
            }
        });
    }

    private long sealAll(Column column) {
        long all = 0;
        for (int some = sealSome(column); some > 0; some = sealSome(column)) {
            all += some;
        }
        return all;
    }

    private int sealSome(Column column) {
        return transaction.<Integer>execute(status -> {
            keys.oneAtATime();
            var rows = plain(column);
            rows.forEach(row -> database
                    .sql("update %s set %s = :sealed where ctid = cast(:row as tid)"
                            .formatted(column.where().table(), column.where().column()))
                    .param("sealed", sealing.seal(new Owner.Chat(row.chat()), column.where(), row.words()))
                    .param("row", row.place()).update());
            return rows.size();
        });
    }

    private List<Row> plain(Column column) {
        return database.sql("""
                select t.ctid::text as row, %3$s as chat, t.%2$s as words from %1$s t
                where t.%2$s <> '' and t.%2$s not like '%4$s%%' limit %5$d for update of t"""
                .formatted(column.where().table(), column.where().column(), column.chat(), Sealing.MARK, BATCH))
                .query((row, number) -> new Row(row.getString("row"), row.getLong("chat"), row.getString("words")))
                .list();
    }

    private boolean isDone(Column column) {
        return database.sql("select exists (select from sealed_column where place = :place)")
                .param("place", column.where().place()).query(Boolean.class).single();
    }

    private void done(Column column) {
        database.sql("insert into sealed_column (place, sealed_at) values (:place, :now) on conflict do nothing")
                .param("place", column.where().place()).param("now", Timestamp.from(clock.instant())).update();
    }
}
