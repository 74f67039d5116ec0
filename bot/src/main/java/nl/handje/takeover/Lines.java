package nl.handje.takeover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import nl.handje.keys.SealedColumn;
import nl.handje.keys.Sealing;
import nl.handje.resident.ResidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is written while a human has the chat. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Lines {
    private static final SealedColumn WORDS = new SealedColumn("takeover_line", "words");

    private final JdbcClient database;
    private final Sealing sealing;
    private final Clock clock;

    Lines(JdbcClient database, Sealing sealing, Clock clock) {
        this.database = database;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** Keeps a line; gives its number, which is never given twice. */
    long add(Takeover takeover, boolean ofResident, String words) {
        return database.sql("""
                insert into takeover_line (takeover_id, of_resident, words, said_at)
                values (:takeover, :resident, :words, :at) returning id""").param("takeover", takeover.id().value())
                .param("resident", ofResident)
                .param("words", sealing.seal(takeover.resident().owner(), WORDS, words))
                .param("at", Timestamp.from(clock.instant()))
                .query(Long.class).single();
    }

    List<Line> of(TakeoverId takeover) {
        return database.sql("""
                select of_resident, words, said_at from takeover_line where takeover_id = :takeover order by id""")
                .param("takeover", takeover.value())
                .query(this::line).list();
    }

    /** Of all talks with somebody. */
    @Transactional(propagation = Propagation.REQUIRED, readOnly = true)
    public List<Line> allOf(ResidentId resident) {
        return database.sql("""
                select l.of_resident, l.words, l.said_at from takeover_line l join takeover t on t.id = l.takeover_id
                where t.resident_id = :resident order by l.id""").param("resident", resident.value())
                .query(this::line).list();
    }

    private Line line(ResultSet row, int number) throws SQLException {
        return new Line(row.getBoolean("of_resident"), sealing.open(WORDS, row.getString("words")),
                row.getTimestamp("said_at").toInstant());
    }

    void forget(TakeoverId takeover) {
        database.sql("delete from takeover_line where takeover_id = :takeover").param("takeover", takeover.value())
                .update();
    }
}
