package nl.handje.telegram;

import java.sql.Timestamp;
import java.time.Clock;
import nl.handje.messaging.ChatMoved;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The groups in which the bot said what it does there. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GroupChats {
    private final JdbcClient database;
    private final Clock clock;

    GroupChats(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** True for a group that does not know yet. */
    boolean greet(long chat) {
        return database
                .sql("insert into group_chat (chat, greeted_at) values (:chat, :now) on conflict (chat) do nothing")
                .param("chat", chat).param("now", Timestamp.from(clock.instant())).update() == 1;
    }

    void forget(long chat) {
        database.sql("delete from group_chat where chat = :chat").param("chat", chat).update();
    }

    /** It is the same group. */
    @EventListener
    public void on(ChatMoved moved) {
        database.sql("""
                insert into group_chat (chat, greeted_at) select :to, greeted_at from group_chat where chat = :from
                on conflict (chat) do nothing""").param("to", moved.to()).param("from", moved.from()).update();
        forget(moved.from());
    }
}
