package nl.handje.takeover;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is written while a human has the chat. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Lines {
    private final JdbcClient database;
    private final Clock clock;

    Lines(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps a line; gives its number, which is never given twice. */
    long add(TakeoverId takeover, boolean ofResident, String words) {
        return database.sql("""
                insert into takeover_line (takeover_id, of_resident, words, said_at)
                values (:takeover, :resident, :words, :at) returning id""").param("takeover", takeover.value())
                .param("resident", ofResident).param("words", words).param("at", Timestamp.from(clock.instant()))
                .query(Long.class).single();
    }

    List<Line> of(TakeoverId takeover) {
        return database.sql("""
                select of_resident, words, said_at from takeover_line where takeover_id = :takeover order by id""")
                .param("takeover", takeover.value())
                .query((row, number) -> new Line(row.getBoolean("of_resident"), row.getString("words"),
                        row.getTimestamp("said_at").toInstant()))
                .list();
    }

    void forget(TakeoverId takeover) {
        database.sql("delete from takeover_line where takeover_id = :takeover").param("takeover", takeover.value())
                .update();
    }
}
