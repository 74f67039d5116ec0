package nl.handje.calendar;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.handje.messaging.StartCode;
import nl.handje.resident.ResidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secret links of people's calendars, one each. Drawn by lot from 128 bits and kept as a hash, so that neither a
 * guess nor a look into the table opens one.
 */
@Component
@Transactional
class CalendarLinks {
    private final JdbcClient database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarLinks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A new one in the place of the old, which leads nowhere from now on; told now and never again. */
    StartCode renew(ResidentId whose) {
        var code = StartCode.draw(random);
        database.sql("""
                insert into calendar_link (resident_id, code_hash, made_at) values (:whose, :hash, :now)
                on conflict (resident_id) do update set code_hash = excluded.code_hash, made_at = excluded.made_at""")
                .param("whose", whose.value()).param("hash", code.hash())
                .param("now", Timestamp.from(clock.instant())).update();
        return code;
    }

    /** False when there was none. */
    boolean revoke(ResidentId whose) {
        return database.sql("delete from calendar_link where resident_id = :whose").param("whose", whose.value())
                .update() == 1;
    }

    boolean exists(ResidentId whose) {
        return database.sql("select count(*) from calendar_link where resident_id = :whose")
                .param("whose", whose.value()).query(Long.class).single() == 1;
    }

    /** Looked up by its hash, so that the time it takes tells nothing of the secret. */
    @Transactional(readOnly = true)
    Optional<ResidentId> follow(StartCode code) {
        return database.sql("select resident_id from calendar_link where code_hash = :hash").param("hash", code.hash())
                .query(UUID.class).optional().map(ResidentId::new);
    }
}
