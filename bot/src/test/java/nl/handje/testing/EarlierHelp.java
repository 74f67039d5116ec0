package nl.handje.testing;

import java.sql.Timestamp;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Help that was given before a test begins: like the appointment that a {@link Town} agreed last. */
public final class EarlierHelp {
    private EarlierHelp() {
    }

    /** Between the same two, done then. */
    public static void was(JdbcClient database, ZonedDateTime done) {
        var request = UUID.randomUUID();
        var now = Timestamp.from(done.toInstant());
        database.sql(
                """
                        insert into help_request select (jsonb_populate_record(r, jsonb_build_object('id', :id, 'state', 'DONE'))).*
                        from help_request r join appointment a on a.request_id = r.id order by a.agreed_at desc limit 1""")
                .param("id", request).update();
        database.sql("""
                insert into appointment select (jsonb_populate_record(a, jsonb_build_object('id', cast(:id as uuid),
                    'request_id', cast(:request as uuid), 'state', 'DONE', 'starts_at', cast(:at as timestamptz),
                    'done_at', cast(:at as timestamptz)))).*
                from appointment a where a.state not in ('DONE', 'THANKED') order by a.agreed_at desc limit 1""")
                .param("id", UUID.randomUUID()).param("request", request).param("at", now).update();
    }

    /** The appointment that is still to come, as buttons name it. */
    public static String upcoming(JdbcClient database) {
        return database.sql("select id from appointment where state in ('AGREED', 'REMINDED', 'ON_THE_WAY')")
                .query(UUID.class).single().toString();
    }
}
