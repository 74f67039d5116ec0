package nl.handje.messaging.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.handje.messaging.Delivery;
import nl.handje.messaging.Delivery.Change;
import nl.handje.messaging.Delivery.Content;
import nl.handje.messaging.Delivery.Text;
import nl.handje.messaging.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The outbox as rows. Whoever carries them sees them when the promise is committed. */
@Component
class OutboxTable implements Outbox {
    private final JdbcClient database;
    private final Clock clock;
    private final WakeUp wakeUp;

    OutboxTable(JdbcClient database, Clock clock, WakeUp wakeUp) {
        this.database = database;
        this.clock = clock;
        this.wakeUp = wakeUp;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Delivery delivery) {
        switch (delivery.content()) {
            case Text text -> addText(delivery, text.text(), text);
            case Change change -> addChange(delivery, change);
            case Delivery.Caption content -> insert(delivery, delivery.key(), content);
            case Delivery.Withdrawal content -> insert(delivery, delivery.key(), content);
            case Delivery.WithoutButtons content -> insert(delivery, delivery.key(), content);
            case Delivery.File content -> insert(delivery, delivery.key(), content);
            case Delivery.Leave content -> insert(delivery, delivery.key(), content);
            case Delivery.Document content -> insert(delivery, delivery.key(), content);
            case Delivery.Location content -> insert(delivery, delivery.key(), content);
        }
        wakeUp.afterCommit();
    }

    /** A long text goes in parts; the buttons stand under the last, which bears the key. */
    private void addText(Delivery delivery, String words, Text text) {
        List<String> parts = Parts.of(whole(words));
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A message without words: " + delivery.key());
        }
        for (int i = 0; i < parts.size() - 1; i++) {
            insert(delivery, delivery.key() + "/part-" + (i + 1), new Text(parts.get(i), List.of()));
        }
        insert(delivery, delivery.key(), new Text(parts.getLast(), text.buttons()));
    }

    private void addChange(Delivery delivery, Change change) {
        List<String> parts = Parts.of(whole(change.text()));
        if (parts.size() == 1) {
            insert(delivery, delivery.key(), new Change(change.changedKey(), parts.getFirst(), change.buttons()));
        } else {
            addText(delivery, change.text(), new Text(change.text(), change.buttons()));
        }
    }

    /**
     * A change does not overtake the message that it changes, however urgent. A chat that cannot be reached gets
     * nothing, and the row says so.
     */
    private void insert(Delivery delivery, String key, Content content) {
        database.sql("""
                insert into outbox (chat, key, priority, content, changes, state, failure, created_at, settled_at)
                select :chat, :key, greatest(:priority, base.priority), :content, :changes,
                    case when gone.chat is null then 'WAITING' else 'FAILED' end,
                    case when gone.chat is not null then 'unreachable' end, :now,
                    case when gone.chat is not null then cast(:now as timestamptz) end
                from (select 1) one
                left join outbox base on base.key = :changes and base.state in ('WAITING', 'SENDING')
                left join outbox_chat gone on gone.chat = :chat and gone.unreachable_since is not null
                on conflict (key) do nothing""").param("chat", delivery.chat()).param("key", key)
                .param("priority", delivery.priority().rank()).param("content", ContentJson.write(content))
                .param("changes", changes(content).orElse(null)).param("now", Timestamp.from(clock.instant())).update();
    }

    private static Optional<String> changes(Content content) {
        return switch (content) {
            case Change change -> Optional.of(change.changedKey());
            case Delivery.Caption caption -> Optional.of(caption.changedKey());
            case Delivery.Withdrawal withdrawal -> Optional.of(withdrawal.changedKey());
            case Text _ -> Optional.empty();
            case Delivery.WithoutButtons _ -> Optional.empty();
            case Delivery.File _ -> Optional.empty();
            case Delivery.Leave _ -> Optional.empty();
            case Delivery.Document _ -> Optional.empty();
            case Delivery.Location _ -> Optional.empty();
        };
    }

    /** Half a character, which only a broken client sends, would keep the whole message from being stored. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
