package nl.handje.organisation;

import java.security.SecureRandom;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.handje.messaging.StartCode;
import nl.handje.nlp.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All links that were given out, and how often each was followed. */
@Component
@Transactional
public class Links {
    private static final String COLUMNS = """
            l.id, l.kind, l.language, l.source, l.made_at, l.expires_at, l.uses_left, l.revoked_at,
            coalesce((select sum(u.uses) from link_use u where u.link_id = l.id), 0) as uses""";

    private final JdbcClient database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Links(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What a new link should be.
     *
     * @param lasts
     *            empty for one that does not end by itself
     * @param uses
     *            empty for one that may be followed as often as anybody likes
     */
    public record Wish(LinkKind kind, Language language, String source, Optional<Period> lasts, OptionalInt uses) {}

    /** Makes a link; its code is told now and never again. */
    public StartCode make(Wish wish, UUID maker) {
        var code = StartCode.draw(random);
        var expires = wish.lasts().map(ZonedDateTime.now(clock)::plus).map(ZonedDateTime::toInstant);
        database.sql("""
                insert into link (id, code_hash, kind, language, source, made_by, made_at, expires_at, uses_left)
                values (:id, :hash, :kind, :language, :source, :maker, :now, :expires, :uses)""")
                .param("id", UUID.randomUUID()).param("hash", code.hash()).param("kind", wish.kind().name())
                .param("language", wish.language().name()).param("source", wish.source()).param("maker", maker)
                .param("now", Timestamp.from(clock.instant()))
                .param("expires", expires.map(Timestamp::from).orElse(null))
                .param("uses", wish.uses().isPresent() ? wish.uses().getAsInt() : null).update();
        return code;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Link> all() {
        return database.sql("select " + COLUMNS + " from link l order by l.made_at desc, l.id").query(Links::link)
                .list();
    }

    /** From now on it leads nowhere; false for one that is not there. */
    public boolean revoke(UUID id) {
        return database.sql("update link set revoked_at = coalesce(revoked_at, :now) where id = :id").param("id", id)
                .param("now", Timestamp.from(clock.instant())).update() == 1;
    }

    /** Somebody follows a link: counted in its month, without who it was. Empty when it leads nowhere. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Link> follow(String code) {
        var id = database.sql("""
                update link set uses_left = uses_left - 1 where code_hash = :hash and revoked_at is null
                and (expires_at is null or expires_at > :now) and (uses_left is null or uses_left > 0)
                returning id""").param("hash", new StartCode(code).hash())
                .param("now", Timestamp.from(clock.instant())).query(UUID.class).optional();
        id.ifPresent(this::count);
        return id.map(it -> database.sql("select " + COLUMNS + " from link l where l.id = :id").param("id", it)
                .query(Links::link).single());
    }

    private void count(UUID link) {
        database.sql("""
                insert into link_use (link_id, month, uses) values (:link, :month, 1)
                on conflict (link_id, month) do update set uses = link_use.uses + 1""").param("link", link)
                .param("month", Date.valueOf(LocalDate.now(clock).withDayOfMonth(1))).update();
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        int left = row.getInt("uses_left");
        var usesLeft = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(left);
        return new Link(row.getObject("id", UUID.class), LinkKind.valueOf(row.getString("kind")),
                Language.valueOf(row.getString("language")), row.getString("source"),
                row.getTimestamp("made_at").toInstant(), instant(row.getTimestamp("expires_at")), usesLeft,
                instant(row.getTimestamp("revoked_at")), row.getLong("uses"));
    }

    private static Optional<Instant> instant(@Nullable Timestamp moment) {
        return Optional.ofNullable(moment).map(Timestamp::toInstant);
    }
}
