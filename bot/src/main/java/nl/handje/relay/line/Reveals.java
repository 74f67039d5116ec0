package nl.handje.relay.line;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.handje.keys.SealedColumn;
import nl.handje.keys.Sealing;
import nl.handje.resident.ResidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers and addresses that somebody chose to share with the other of a line, as long as that is open. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Reveals {
    /** The button that shows one's number. */
    public static final String PHONE = "share-phone";
    /** The button that shows one's address. */
    public static final String ADDRESS = "share-address";

    private static final SealedColumn SHOWN = new SealedColumn("relay_reveal", "shown");

    private final JdbcClient database;
    private final Sealing sealing;
    private final Clock clock;

    Reveals(JdbcClient database, Sealing sealing, Clock clock) {
        this.database = database;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** What is shared, with its buttons. */
    enum Kind {
        PHONE(Reveals.PHONE, "line.share-phone", "line.take-phone-back"), ADDRESS(Reveals.ADDRESS,
                "line.share-address", "line.take-address-back");

        private final String verb;
        private final String share;
        private final String takeBack;

        Kind(String verb, String share, String takeBack) {
            this.verb = verb;
            this.share = share;
            this.takeBack = takeBack;
        }

        String shareVerb() {
            return verb;
        }

        String takeBackVerb() {
            return verb + "-back";
        }

        String sharePhrase() {
            return share;
        }

        String takeBackPhrase() {
            return takeBack;
        }
    }

    /** As it was shown. */
    public record Reveal(Kind kind, String shown, String key) {}

    void keep(Line line, ResidentId resident, Reveal reveal) {
        database.sql("""
                insert into relay_reveal (line_id, resident_id, kind, shown, copy_key, shown_at)
                values (:line, :resident, :kind, :shown, :key, :now)
                on conflict (line_id, resident_id, kind) do update
                set shown = excluded.shown, copy_key = excluded.copy_key, shown_at = excluded.shown_at""")
                .param("line", line.id().value()).param("resident", resident.value())
                .param("kind", reveal.kind().name())
                .param("shown", sealing.seal(resident.owner(), SHOWN, reveal.shown())).param("key", reveal.key())
                .param("now", Timestamp.from(clock.instant())).update();
    }

    boolean isShown(Line line, ResidentId resident, Kind kind) {
        return find(line, resident, kind).isPresent();
    }

    /** Kept no longer. */
    Optional<Reveal> take(Line line, ResidentId resident, Kind kind) {
        var reveal = find(line, resident, kind);
        database.sql("delete from relay_reveal where line_id = :line and resident_id = :resident and kind = :kind")
                .param("line", line.id().value()).param("resident", resident.value()).param("kind", kind.name())
                .update();
        return reveal;
    }

    private Optional<Reveal> find(Line line, ResidentId resident, Kind kind) {
        return of(resident, "and line_id = :line and kind = :kind").param("line", line.id().value())
                .param("kind", kind.name()).query(this::reveal).optional();
    }

    @Transactional(propagation = Propagation.REQUIRED, readOnly = true)
    public List<Reveal> allOf(ResidentId resident) {
        return of(resident, "order by shown_at").query(this::reveal).list();
    }

    private JdbcClient.StatementSpec of(ResidentId resident, String which) {
        return database.sql("select kind, shown, copy_key from relay_reveal where resident_id = :resident " + which)
                .param("resident", resident.value());
    }

    private Reveal reveal(ResultSet row, int number) throws SQLException {
        return new Reveal(Kind.valueOf(row.getString("kind")), sealing.open(SHOWN, row.getString("shown")),
                row.getString("copy_key"));
    }
}
