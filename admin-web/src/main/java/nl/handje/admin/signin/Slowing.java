package nl.handje.admin.signin;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.handje.admin.account.Token;
import nl.handje.admin.account.WallClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes guessing slow and locks nobody out: after a few failures each next attempt has to wait twice as long, up to a
 * limit. An attempt counts before it is looked at, so that many at once gain nothing.
 */
@Component
class Slowing {
    /** Failures of longer ago are forgotten. */
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final WallClock clock;

    Slowing(JdbcClient jdbc, WallClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whose attempts are counted together. */
    enum Kind {
        /** An e-mail address; short, because anybody can fail at somebody else's. */
        ACCOUNT(3, Duration.ofSeconds(30)),
        /** A network address, behind which a whole office may sit. */
        SOURCE(10, Duration.ofMinutes(5)),
        /** Somebody's second factor, which only who knows the password can fail at. */
        CODE(3, Duration.ofMinutes(15));

        private final int free;
        private final Duration longest;

        Kind(int free, Duration longest) {
            this.free = free;
            this.longest = longest;
        }
    }

    /**
     * Takes a turn, which counts as failed until it is taken back.
     *
     * @return how long to wait when it is not their turn yet
     */
    Optional<Duration> turn(Kind kind, String who) {
        return taken(kind, who) ? Optional.empty() : Optional.of(waiting(kind, who));
    }

    private boolean taken(Kind kind, String who) {
        return jdbc
                .sql("""
                        insert into sign_in_failure as f (subject, failures, last_at) values (:subject, 1, :now)
                        on conflict (subject) do update
                        set failures = case when f.last_at < :forgotten then 1 else f.failures + 1 end, last_at = :now
                        where f.failures < :free
                        or f.last_at + least(power(2, least(f.failures - :free, 20)), :longest) * interval '1 second' <= :now""")
                .param("subject", subject(kind, who)).param("now", Timestamp.from(clock.now()))
                .param("forgotten", Timestamp.from(clock.now().minus(FORGOTTEN))).param("free", kind.free)
                .param("longest", kind.longest.toSeconds()).update() > 0;
    }

    private Duration waiting(Kind kind, String who) {
        var until = jdbc.sql("""
                select f.last_at + least(power(2, least(f.failures - :free, 20)), :longest) * interval '1 second'
                from sign_in_failure f where f.subject = :subject""").param("free", kind.free)
                .param("longest", kind.longest.toSeconds()).param("subject", subject(kind, who))
                .query(Timestamp.class).optional().map(Timestamp::toInstant).orElse(clock.now());
        return atLeastASecond(clock.now(), until);
    }

    private static Duration atLeastASecond(Instant now, Instant until) {
        var rest = Duration.between(now, until);
        return rest.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : rest;
    }

    /** The turn was no failure after all, and neither were those before it. */
    void forget(Kind kind, String who) {
        jdbc.sql("delete from sign_in_failure where subject = :subject").param("subject", subject(kind, who)).update();
    }

    /** The turn was no failure after all. */
    void giveBack(Kind kind, String who) {
        jdbc.sql("update sign_in_failure set failures = greatest(failures - 1, 0) where subject = :subject")
                .param("subject", subject(kind, who)).update();
    }

    /** Hashed: people mistype their address, and some type their password into the wrong field. */
    private static String subject(Kind kind, String who) {
        return Token.hash(kind + " " + who);
    }
}
