package nl.handje.messaging.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.handje.keys.Owner;
import nl.handje.keys.SealedColumn;
import nl.handje.keys.Sealing;
import nl.handje.keys.UnreadableWordsException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The updates that were taken from the messenger; each is handled once, whatever happens to the process. */
@Component
public class Inbox {
    private static final SealedColumn PAYLOAD = new SealedColumn("inbox", "payload");

    private final JdbcClient database;
    private final Sealing sealing;
    private final Clock clock;

    Inbox(JdbcClient database, Sealing sealing, Clock clock) {
        this.database = database;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** Keeps a batch; when this returns, the messenger may forget it. Gives those that were not here before. */
    @Transactional
    public List<Stored> store(long bot, List<Incoming> batch) {
        var stored = new ArrayList<Stored>();
        for (Incoming incoming : batch) {
            insert(bot, incoming).ifPresent(id -> stored.add(new Stored(id, incoming)));
        }
        return stored;
    }

    private Optional<Long> insert(long bot, Incoming incoming) {
        return database.sql("""
                insert into inbox (bot, update_id, fingerprint, lane, payload, received_at)
                values (:bot, :update, :fingerprint, :lane, :payload, :now)
                on conflict do nothing returning id""").param("bot", bot).param("update", incoming.updateId())
                .param("fingerprint", incoming.fingerprint()).param("lane", incoming.lane())

                .param("payload", sealing.sealHolding(new Owner.Chat(incoming.lane()), PAYLOAD, incoming.payload()))
                .param("now", now()).query(Long.class).optional();
    }

    /** What a former process left, in the order of arrival. */
    List<Waiting> waiting(long bot) {
        return database.sql("select id, lane from inbox where bot = :bot and state = 'WAITING' order by id")
                .param("bot", bot)
                .query((row, number) -> new Waiting(row.getLong("id"), row.getLong("lane"))).list();
    }

    /**
     * Counts an attempt before it is made, so that an update that kills the process is counted too. Empty when it was
     * handled already.
     *
     * @throws UnreadableWordsException
     *             when its words cannot be opened; the attempt is counted
     */
    Optional<Update> attempt(long id) {
        return database.sql("""
                update inbox set attempts = attempts + 1 where id = :id and state = 'WAITING'
                returning attempts, received_at, payload""").param("id", id)
                .query((row, number) -> new Update(id, row.getInt("attempts"),
                        row.getTimestamp("received_at").toInstant(), sealing.open(PAYLOAD, row.getString("payload"))))
                .optional();
    }

    /** An update that was not tried yet, read ahead; empty when it is done, or was tried. */
    Optional<Update> ahead(long id) {
        return database.sql("""
                select received_at, payload from inbox where id = :id and state = 'WAITING' and attempts = 0""")
                .param("id", id)
                .query((row, number) -> ahead(id, row)).optional().flatMap(update -> update);
    }

    /** What cannot be opened is seen to when it is its turn. */
    private Optional<Update> ahead(long id, ResultSet row) throws SQLException {
        try {
            return Optional.of(new Update(id, 1, row.getTimestamp("received_at").toInstant(),
                    sealing.open(PAYLOAD, row.getString("payload"))));
        } catch (UnreadableWordsException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Marks an update as done, together with its effects; its words go. Not when it is done already, nor when another
     * node still has an earlier one of the same lane.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean finish(long id) {
        return database.sql("""
                update inbox set state = 'DONE', payload = '', settled_at = :now
                where id = :id and state = 'WAITING' and not exists (
                    select 1 from inbox earlier where earlier.bot = inbox.bot and earlier.lane = inbox.lane
                    and earlier.id < inbox.id and earlier.state = 'WAITING')""").param("id", id)
                .param("now", now()).update() == 1;
    }

    /** Puts an update aside as a dead letter, for a human to look at. */
    void bury(long id, String failure) {
        database.sql("""
                update inbox set state = 'DEAD', failure = :failure, settled_at = :now
                where id = :id and state = 'WAITING'""").param("id", id).param("failure", failure)
                .param("now", now()).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
