package nl.handje.ahead;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Very many people who agreed something two by two, and are all reminded of it at the same moment, two hours before.
 */
public final class ManyAgreed {
    private ManyAgreed() {
    }

    /**
     * Brings them into the database.
     *
     * @param word
     *            with which the keys of their reminders begin
     * @param people
     *            an even number
     * @param firstChat
     *            the first of their chats; the first half asked, the second half help
     */
    public static void bring(JdbcClient database, String word, int people, long firstChat, Instant due) {
        database.sql("""
                insert into resident (id, chat, name, language, area, reachable, met_at, version)
                select md5(:word || 'p' || i)::uuid, :first + i - 1, 'P' || i, 'NL', '6131', true,
                    cast(:due as timestamptz) - interval '9 days', 0 from generate_series(1, :people) i""")
                .param("word", word).param("first", firstChat).param("people", people)
                .param("due", Timestamp.from(due)).update();
        agree(database, word, people, due);
        database.sql(
                """
                        insert into reminder (id, occurrence_key, kind, subject_id, resident_id, due_at, status)
                        select gen_random_uuid(), :word || '-' || i, 'appointment-hours-before',
                            md5(:word || 'a' || (1 + (i - 1) % (:people / 2)))::uuid, md5(:word || 'p' || i)::uuid, :due, 'WAITING'
                        from generate_series(1, :people) i""")
                .param("word", word).param("people", people)
                .param("due", Timestamp.from(due)).update();
        database.sql("analyze").update();
    }

    private static void agree(JdbcClient database, String word, int people, Instant due) {
        database.sql(
                """
                        insert into help_request (id, asker_id, categories, wanted_time, area, beneficiary, state, asked_at, version)
                        select md5(:word || 'r' || i)::uuid, md5(:word || 'p' || i)::uuid, 'TRANSPORT', 'any|/', '6131', 'SELF',
                            'MATCHED', cast(:due as timestamptz) - interval '9 days', 0 from generate_series(1, :people / 2) i""")
                .param("word", word).param("people", people).param("due", Timestamp.from(due)).update();
        database.sql(
                """
                        insert into appointment (id, request_id, asker_id, helper_id, starts_at, exact, state, agreed_at, version)
                        select md5(:word || 'a' || i)::uuid, md5(:word || 'r' || i)::uuid, md5(:word || 'p' || i)::uuid,
                            md5(:word || 'p' || (i + :people / 2))::uuid, cast(:due as timestamptz) + interval '2 hours', true,
                            'AGREED', cast(:due as timestamptz) - interval '8 days', 0 from generate_series(1, :people / 2) i""")
                .param("word", word).param("people", people).param("due", Timestamp.from(due)).update();
    }
}
