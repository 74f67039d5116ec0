package nl.handje.relay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.handje.relay.line.Line;
import nl.handje.relay.line.LineId;
import nl.handje.resident.ResidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the copies of messages are, by the number of the message: so that a copy changes with it. Without words. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Copies {
    private final JdbcClient database;
    private final Clock clock;

    Copies(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What became of a message. */
    enum State {
        PASSED, HELD, REFUSED
    }

    /**
     * A message and its copy.
     *
     * @param line
     *            empty as long as it is not clear for whom it is
     * @param key
     *            under which the copy stands in the outbox
     * @param joined
     *            whether several messages became one copy
     */
    record Copy(Optional<LineId> line, String key, boolean joined, State state, Instant sentAt) {}

    /** Messages of which it is not clear yet for whom they are; those before them are nobody's any more. */
    void await(ResidentId writer, List<Long> messages) {
        database.sql("delete from relay_message where writer_id = :writer and line_id is null")
                .param("writer", writer.value()).update();
        messages.forEach(message -> insert(writer, message, null, "", messages.size() > 1, State.PASSED));
    }

    /** As {@link #await}, together with those that waited already. */
    void awaitToo(ResidentId writer, List<Long> messages) {
        database.sql("update relay_message set joined = true where writer_id = :writer and line_id is null")
                .param("writer", writer.value()).update();
        messages.forEach(message -> insert(writer, message, null, "", true, State.PASSED));
    }

    /** Whether the other of a line wrote something on it since then. */
    boolean wroteSince(Line line, ResidentId reader, Instant since) {
        return database.sql("""
                select exists (select from relay_message where line_id = :line and writer_id <> :reader
                and sent_at >= :since)""").param("line", line.id().value()).param("reader", reader.value())
                .param("since", Timestamp.from(since)).query(Boolean.class).single();
    }

    void keep(Line line, ResidentId writer, List<Long> messages, String key, State state) {
        messages.forEach(message -> insert(writer, message, line.id().value(), key, messages.size() > 1, state));
    }

    /** It is clear for whom what waited is. */
    void settle(Line line, ResidentId writer, String key, State state) {
        database.sql("""
                update relay_message set line_id = :line, copy_key = :key, state = :state
                where writer_id = :writer and line_id is null""").param("line", line.id().value()).param("key", key)
                .param("state", state.name()).param("writer", writer.value()).update();
    }

    /** A human decided about a held message. */
    void become(String key, State state) {
        database.sql("update relay_message set state = :state where copy_key = :key").param("state", state.name())
                .param("key", key).update();
    }

    Optional<Copy> of(ResidentId writer, long message) {
        return database.sql("select * from relay_message where writer_id = :writer and message_id = :message")
                .param("writer", writer.value()).param("message", message).query(Copies::copy).optional();
    }

    private void insert(ResidentId writer, long message, @Nullable UUID line, String key,
            boolean joined, State state) {
        if (message == 0) {
            return;
        }
        database.sql("""
                insert into relay_message (writer_id, message_id, line_id, copy_key, joined, state, sent_at)
                values (:writer, :message, :line, :key, :joined, :state, :now)
                on conflict (writer_id, message_id) do update set line_id = excluded.line_id,
                copy_key = excluded.copy_key, joined = excluded.joined, state = excluded.state""")
                .param("writer", writer.value()).param("message", message).param("line", line).param("key", key)
                .param("joined", joined).param("state", state.name())
                .param("now", Timestamp.from(clock.instant())).update();
    }

    private static Copy copy(ResultSet row, int number) throws SQLException {
        return new Copy(Optional.ofNullable(row.getObject("line_id", UUID.class)).map(LineId::new),
                row.getString("copy_key"), row.getBoolean("joined"), State.valueOf(row.getString("state")),
                row.getTimestamp("sent_at").toInstant());
    }
}
