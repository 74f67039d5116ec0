package nl.handje.admin.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.handje.admin.account.AccountId;
import nl.handje.admin.account.Role;
import nl.handje.admin.account.Token;
import nl.handje.admin.account.WallClock;
import nl.handje.nlp.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All sessions. They end after {@link #IDLE} without a person's doing, after {@link #ABSOLUTE} in any case, when they
 * are revoked, and when the account is disabled.
 */
@Service
@Transactional
public class Sessions {
    public static final Duration IDLE = Duration.ofMinutes(15);
    public static final Duration ABSOLUTE = Duration.ofHours(8);

    /** Not every click is written down. */
    private static final Duration SEEN_EVERY = Duration.ofSeconds(20);

    private static final String WITH_ACCOUNT = """
            select s.id, s.account_id, a.name, a.language, a.role, s.source, s.started_at, s.seen_at, s.second_factor_at
            from account_session s join account a on a.id = s.account_id and a.disabled_at is null
            where s.seen_at > :idle and s.started_at > :absolute\s""";

    private final JdbcClient jdbc;
    private final WallClock clock;

    Sessions(JdbcClient jdbc, WallClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A session of somebody who gave the password; those that ended are cleared away. */
    public void start(AccountId account, String token, String source) {
        jdbc.sql("delete from account_session where seen_at <= :idle or started_at <= :absolute")
                .param("idle", idle()).param("absolute", absolute()).update();
        jdbc.sql("""
                insert into account_session (id, token_hash, account_id, source, started_at, seen_at)
                values (:id, :hash, :account, :source, :now, :now)""").param("id", UUID.randomUUID())
                .param("hash", Token.hash(token)).param("account", account.value()).param("source", source)
                .param("now", now()).update();
    }

    /** A session of somebody who just gave both factors. */
    public void startComplete(AccountId account, String token, String source) {
        start(account, token, source);
        find(token).ifPresent(session -> confirm(session.id(), token));
    }

    /** The session that a cookie stands for, while it lasts. */
    @Transactional(readOnly = true)
    public Optional<Session> find(String token) {
        return jdbc.sql(WITH_ACCOUNT + "and s.token_hash = :hash").param("idle", idle()).param("absolute", absolute())
                .param("hash", Token.hash(token)).query((row, number) -> session(row)).optional();
    }

    /** Where somebody is signed in now. */
    @Transactional(readOnly = true)
    public List<Session> of(AccountId account) {
        return jdbc.sql(WITH_ACCOUNT + "and s.account_id = :account order by s.seen_at desc").param("idle", idle())
                .param("absolute", absolute()).param("account", account.value())
                .query((row, number) -> session(row)).list();
    }

    /** Somebody did something. */
    public void seen(Session session) {
        if (session.seenAt().plus(SEEN_EVERY).isBefore(clock.now())) {
            jdbc.sql("update account_session set seen_at = :now where id = :id").param("now", now())
                    .param("id", session.id()).update();
        }
    }

    /** The second factor was given: it counts from now, and what stands in the cookie changes. */
    public void confirm(UUID session, String newToken) {
        jdbc.sql("""
                update account_session set second_factor_at = :now, seen_at = :now, token_hash = :hash
                where id = :id""").param("now", now()).param("hash", Token.hash(newToken)).param("id", session)
                .update();
    }

    /** Signs somebody out of one browser; only their own. */
    public void end(AccountId account, UUID session) {
        jdbc.sql("delete from account_session where id = :id and account_id = :account").param("id", session)
                .param("account", account.value()).update();
    }

    /** Signs somebody out of all browsers but one. */
    public void endOthers(Session kept) {
        jdbc.sql("delete from account_session where account_id = :account and id <> :kept")
                .param("account", kept.account().value()).param("kept", kept.id()).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.now());
    }

    private Timestamp idle() {
        return Timestamp.from(clock.now().minus(IDLE));
    }

    private Timestamp absolute() {
        return Timestamp.from(clock.now().minus(ABSOLUTE));
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(row.getObject("id", UUID.class), new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("name"), Language.valueOf(row.getString("language")),
                Role.valueOf(row.getString("role")), row.getString("source"), instant(row, "started_at"),
                instant(row, "seen_at"),
                Optional.ofNullable(row.getTimestamp("second_factor_at")).map(Timestamp::toInstant));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
