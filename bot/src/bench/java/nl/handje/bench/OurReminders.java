package nl.handje.bench;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of {@code reminder}; the tick of the running program does them. */
record OurReminders(JdbcClient jdbc) implements Contender {
    @Override
    public String name() {
        return "Handje";
    }

    @Override
    public void plan(String word, int count, Instant due) {
        jdbc.sql("""
                insert into reminder (id, occurrence_key, kind, subject_id, due_at, status)
                select gen_random_uuid(), :word || '-' || i, :kind, gen_random_uuid(), :due, 'WAITING'
                from generate_series(1, :count) i""").param("word", word).param("kind", ReminderNode.KIND)
                .param("due", Timestamp.from(due)).param("count", count).update();
        jdbc.sql("analyze reminder").update();
    }

    @Override
    public void start() {
        // It runs already.
    }

    @Override
    public void close() {
        // It goes with the program.
    }
}
