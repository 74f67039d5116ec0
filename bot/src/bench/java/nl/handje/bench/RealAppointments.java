package nl.handje.bench;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import nl.handje.conversation.Prompts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminders of real appointments, each to be read, worded and put as a question: two people for each appointment, who all
 * talked with Handje before.
 */
record RealAppointments(JdbcClient jdbc, TransactionTemplate transaction, Prompts prompts) implements Contender {
    private static final long FIRST_TO_TALK = 1;

    @Override
    public String name() {
        return "Handje, real appointments in words with buttons";
    }

    @Override
    public void plan(String word, int count, Instant due) {
        var chats = 1_000_000 + Math.floorMod(word.hashCode(), 1000) * 100_000L;
        jdbc.sql("""
                insert into resident (id, chat, name, language, area, reachable, met_at, version)
                select md5(:word || 'p' || i)::uuid, :chats + i, 'P' || i, 'NL', '6131', true, now(), 0
                from generate_series(1, :count) i""").param("word", word).param("chats", chats)
                .param("count", count).update();
        jdbc.sql("""
                insert into conversation (chat, state, changed_at, version)
                select :chats + i, state, now(), 0
                from (select state from conversation where chat = :first) talk, generate_series(1, :count) i""")
                .param("chats", chats).param("first", FIRST_TO_TALK)
                .param("count", count).update();
        jdbc.sql("""
                insert into help_request (id, asker_id, categories, wanted_time, area, beneficiary, state, asked_at, version)
                select md5(:word || 'r' || i)::uuid, md5(:word || 'p' || i)::uuid, 'TRANSPORT', 'any|/', '6131', 'SELF',
                    'MATCHED', now(), 0 from generate_series(1, :count / 2) i""").param("word", word)
                .param("count", count).update();
        jdbc.sql("""
                insert into appointment (id, request_id, asker_id, helper_id, starts_at, exact, state, agreed_at, version)
                select md5(:word || 'a' || i)::uuid, md5(:word || 'r' || i)::uuid, md5(:word || 'p' || i)::uuid,
                    md5(:word || 'p' || (i + :count / 2))::uuid, cast(:due as timestamptz) + interval '2 hours', true,
                    'AGREED', now(), 0 from generate_series(1, :count / 2) i""").param("word", word)
                .param("count", count).param("due", Timestamp.from(due)).update();
        jdbc.sql("""
                insert into reminder (id, occurrence_key, kind, subject_id, resident_id, due_at, status)
                select gen_random_uuid(), :word || '-' || i, 'appointment-hours-before',
                    md5(:word || 'a' || (1 + (i - 1) % (:count / 2)))::uuid, md5(:word || 'p' || i)::uuid, :due, 'WAITING'
                from generate_series(1, :count) i""").param("word", word).param("count", count)
                .param("due", Timestamp.from(due)).update();
        jdbc.sql("analyze").update();
    }

    @Override
    public void start() {
        transaction.executeWithoutResult(status -> {
            prompts.open(FIRST_TO_TALK, "bench", List.of());
            prompts.close(FIRST_TO_TALK, "bench");
        });
    }

    @Override
    public void close() {
        // It goes with the program.
    }
}
