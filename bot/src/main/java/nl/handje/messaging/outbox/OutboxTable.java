package nl.handje.messaging.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handje.keys.SealedColumn;
import nl.handje.keys.Sealing;
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
    private static final long NOBODY = 0;
    static final SealedColumn CONTENT = new SealedColumn("outbox", "content");

    private final JdbcClient database;
    private final Sealing sealing;
    private final Clock clock;
    private final WakeUp wakeUp;

    OutboxTable(JdbcClient database, Sealing sealing, Clock clock, WakeUp wakeUp) {
        this.database = database;
        this.sealing = sealing;
        this.clock = clock;
        this.wakeUp = wakeUp;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Delivery delivery) {
        addAll(List.of(delivery));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void addAll(List<Delivery> deliveries) {
        insert(deliveries.stream().flatMap(OutboxTable::rows).toList());
        wakeUp.afterCommit();
    }

    private static Stream<Delivery> rows(Delivery delivery) {
        return switch (delivery.content()) {
            case Text text -> textRows(delivery, text);
            case Change change -> changeRows(delivery, change);
            case Delivery.Caption content -> Stream.of(delivery);
            case Delivery.Withdrawal content -> Stream.of(delivery);
            case Delivery.WithoutButtons content -> Stream.of(delivery);
            case Delivery.File content -> Stream.of(delivery);
            case Delivery.Leave content -> Stream.of(delivery);
            case Delivery.Document content -> Stream.of(delivery);
            case Delivery.Location content -> Stream.of(delivery);
        };
    }

    /** A long text goes in parts; the buttons stand under the last, which bears the key. */
    private static Stream<Delivery> textRows(Delivery delivery, Text text) {
        List<String> parts = Parts.of(whole(text.text()));
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A message without words: " + delivery.key());
        }
        var rows = new ArrayList<Delivery>();
        for (int i = 0; i < parts.size() - 1; i++) {
            rows.add(row(delivery, delivery.key() + "/part-" + (i + 1), new Text(parts.get(i), List.of())));
        }
        rows.add(row(delivery, delivery.key(), new Text(parts.getLast(), text.buttons())));
        return rows.stream();
    }

    private static Stream<Delivery> changeRows(Delivery delivery, Change change) {
        List<String> parts = Parts.of(whole(change.text()));
        return parts.size() == 1
                ? Stream.of(row(delivery, delivery.key(),
                        new Change(change.changedKey(), parts.getFirst(), change.buttons())))
                : textRows(delivery, new Text(change.text(), change.buttons()));
    }

    private static Delivery row(Delivery delivery, String key, Content content) {
        return new Delivery(delivery.chat(), delivery.priority(), key, content);
    }

    /**
     * A change does not overtake the message that it changes, however urgent. A chat that cannot be reached gets
     * nothing, and the row says so. What changes nothing looks at no other row, also by a plan that was made when there
     * were none.
     */
    private void insert(List<Delivery> rows) {
        var seals = sealing.sealsOf(rows.stream().map(OutboxTable::owner).toList(), CONTENT);
        database.sql("""
                insert into outbox (chat, key, priority, content, changes, state, failure, created_at, settled_at)
                select new.chat, new.key, case when new.changes is null then new.priority else greatest(new.priority,
                        (select priority from outbox where key = new.changes and state in ('WAITING', 'SENDING'))) end,
                    new.content, new.changes,
                    case when gone.chat is null then 'WAITING' else 'FAILED' end,
                    case when gone.chat is not null then 'unreachable' end, :now,
                    case when gone.chat is not null then cast(:now as timestamptz) end
                from unnest(:chats, :keys, :priorities, :contents, :changed) with ordinality
                    as new (chat, key, priority, content, changes, place)
                left join outbox_chat gone on gone.chat = new.chat and gone.unreachable_since is not null
                order by new.place
                on conflict (key) do nothing""").param("now", Timestamp.from(clock.instant()))
                .param("chats", rows.stream().map(Delivery::chat).toArray(Long[]::new))
                .param("keys", rows.stream().map(Delivery::key).toArray(String[]::new))
                .param("priorities", rows.stream().map(row -> (short) row.priority().rank()).toArray(Short[]::new))
                .param("contents", rows.stream()
                        .map(row -> seals.seal(owner(row), ContentJson.write(row.content()))).toArray(String[]::new))
                .param("changed", rows.stream().map(row -> changes(row.content()).orElse(null)).toArray(String[]::new))
                .update();
    }

    /** Somebody who was just forgotten has no key, and gets none for the word that it is done. */
    private static long owner(Delivery row) {
        return row.key().startsWith(FAREWELL) ? NOBODY : row.chat();
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
