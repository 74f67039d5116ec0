package nl.handje.messaging.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.handje.keys.Sealing;
import nl.handje.keys.UnreadableWordsException;
import nl.handje.messaging.Priority;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes deliveries from the table for this node. A row is SENDING before the call is made, and bears the number of its
 * node; the call is counted as one of unknown outcome before it begins. So when the node is gone, it is known whether
 * there was a call of which nobody knows what became.
 */
@Component
class Claims {
    private static final Logger LOG = LoggerFactory.getLogger(Claims.class);
    private static final String COLUMNS = """
            id, chat, attempts, unknowns, priority, content,
            (select message_id from outbox changed where changed.key = outbox.changes) as changed""";

    /** The first delivery of each chat; the index of what is open is in exactly this order. */
    static final String CLAIM = """
            with due as (
                select id from outbox o
                where state = 'WAITING' and priority between :first and :last and not_before <= now()
                and (priority = 0 or chat <> all(:cooling))
                and not exists (
                    select 1 from outbox e where e.chat = o.chat and e.state in ('WAITING', 'SENDING')
                    and ((e.priority, e.id) < (o.priority, o.id) or (e.state = 'SENDING' and o.priority > 0)))
                and not exists (select 1 from outbox_chat c where c.chat = o.chat and c.paused_until > now())
                and (priority = 0
                    or not (select exists (select 1 from outbox_chat where chat = 0 and paused_until > now())))
                order by priority, id limit :limit for update skip locked)
            update outbox set state = 'SENDING', node = :node, attempts = attempts + 1
            where id in (select id from due) returning %s""".formatted(COLUMNS);

    private final JdbcClient database;
    private final Sealing sealing;
    private final Node node;

    Claims(JdbcClient database, Sealing sealing, Node node) {
        this.database = database;
        this.sealing = sealing;
        this.node = node;
    }

    /**
     * The first delivery of each chat, in the order of priority. A chat that was just written to, or that the messenger
     * wants left alone, is passed over; words for somebody in danger wait for neither our own pace nor a call that is
     * under way.
     */
    List<Claimed> claim(Band band, Collection<Long> cooling, int limit) {
        return database.sql(CLAIM).param("first", band.first())
                .param("last", band.last()).param("cooling", cooling.toArray(Long[]::new)).param("limit", limit)
                .param("node", node.number()).query(this::row).list().stream()
                .flatMap(row -> claimed(row).stream()).toList();
    }

    /** Counts the call that begins now. False when the delivery is not ours any more: then there is no call to make. */
    boolean begin(Claimed claimed) {
        return database.sql("""
                update outbox set unknowns = unknowns + 1 where id = :id and state = 'SENDING' and node = :node""")
                .param("id", claimed.id()).param("node", node.number()).update() == 1;
    }

    /** Takes over what nodes were sending that are no longer there; the calls they began are counted in. */
    List<Claimed> orphans() {
        return database.sql("""
                update outbox set node = :node where state = 'SENDING' and node <> :node and not exists (
                    select 1 from pg_locks where locktype = 'advisory' and granted and classid = :space
                    and objid::bigint = outbox.node and objsubid = 2
                    and database = (select oid from pg_database where datname = current_database()))
                returning %s""".formatted(COLUMNS)).param("node", node.number()).param("space", Node.SPACE)
                .query(this::row).list().stream().flatMap(row -> claimed(row).stream()).toList();
    }

    /** Whether every promise is settled. */
    boolean isEmpty() {
        return database.sql("select not exists (select 1 from outbox where state in ('WAITING', 'SENDING'))")
                .query(Boolean.class).single();
    }

    private record Row(long id, long chat, int attempts, int unknowns, int priority, String sealed,
            OptionalLong changed) {}

    private Row row(ResultSet row, int number) throws SQLException {
        long changed = row.getLong("changed");
        var messageId = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(changed);
        return new Row(row.getLong("id"), row.getLong("chat"), row.getInt("attempts"), row.getInt("unknowns"),
                row.getInt("priority"), row.getString("content"), messageId);
    }

    /** What cannot be opened, as somebody was forgotten at that very moment, will not be sent. */
    private Optional<Claimed> claimed(Row row) {
        try {
            var content = ContentJson.read(sealing.open(OutboxTable.CONTENT, row.sealed()));
            return Optional.of(new Claimed(row.id(), row.attempts(), row.unknowns(), Priority.ofRank(row.priority()),
                    new Parcel(row.chat(), content, row.changed())));
        } catch (UnreadableWordsException unreadable) {
            LOG.error("Delivery {} is not sent: {}", row.id(), unreadable.getMessage());
            database.sql("delete from outbox where id = :id").param("id", row.id()).update();
            return Optional.empty();
        }
    }
}
