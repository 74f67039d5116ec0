package nl.handje.messaging;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.handje.keys.Owner;
import nl.handje.keys.SealedColumn;
import nl.handje.keys.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the inbox and the outbox keep of one chat: to be shown, and to be forgotten. */
@Component
public class Traces {
    private static final SealedColumn CAME = new SealedColumn("inbox", "payload");
    private static final SealedColumn WENT = new SealedColumn("outbox", "content");

    private final JdbcClient database;
    private final Sealing sealing;

    Traces(JdbcClient database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /**
     * A message that left a trace; its words are mostly gone.
     *
     * @param mine
     *            whether the person sent it
     */
    public record Trace(boolean mine, Instant at, String words) {}

    /** Everything of a chat, the oldest first. */
    @Transactional(readOnly = true)
    public List<Trace> of(long chat) {
        return database.sql("""
                select true as mine, received_at as at, payload as words from inbox where lane = :chat
                union all select false, created_at, content from outbox where chat = :chat order by at""")
                .param("chat", chat).query((row, number) -> new Trace(row.getBoolean("mine"),
                        row.getTimestamp("at").toInstant(),
                        sealing.open(row.getBoolean("mine") ? CAME : WENT, row.getString("words"))))
                .list();
    }

    /**
     * Destroys the key of a chat, at the end of all forgetting: what is left anywhere is noise. What waits to be
     * handled is sealed anew, for it came after.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void shred(long chat) {
        sealing.destroyKeyOf(chat);
        database.sql("select id, payload from inbox where lane = :chat and state = 'WAITING'").param("chat", chat)
                .query((row, number) -> Map.entry(row.getLong("id"), sealing.open(CAME, row.getString("payload"))))
                .list()
                .forEach(waiting -> database.sql("update inbox set payload = :payload where id = :id")
                        .param("payload", sealing.seal(new Owner.Chat(chat), CAME, waiting.getValue()))
                        .param("id", waiting.getKey()).update());
    }

    /**
     * Forgets a chat. What waits to be handled stays: it came after, or it is what is being handled now, and its words
     * go with that.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(long chat) {
        database.sql("delete from inbox where lane = :chat and state <> 'WAITING'").param("chat", chat).update();
        database.sql("delete from outbox where chat = :chat and state <> 'SENDING'").param("chat", chat).update();
        // A call is under way: the courier writes its outcome down, and then that goes too.
        database.sql("update outbox set key = :farewell || id, changes = null where chat = :chat")
                .param("chat", chat).param("farewell", Outbox.FAREWELL).update();
        database.sql("delete from outbox_chat where chat = :chat").param("chat", chat).update();
    }

    /** Also what waits to be handled: a backup brought it back, and it was handled when it came. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetWaiting(long chat) {
        database.sql("delete from inbox where lane = :chat").param("chat", chat).update();
    }

    /** Forgets what waits for others, or failed, and was about these: their keys have these words in them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetAbout(Collection<String> ids) {
        database.sql("""
                delete from outbox where state in ('WAITING', 'FAILED', 'UNKNOWN')
                and exists (select 1 from unnest(:ids) as about where position(about in key) > 0)""")
                .param("ids", ids.toArray(String[]::new)).update();
    }
}
