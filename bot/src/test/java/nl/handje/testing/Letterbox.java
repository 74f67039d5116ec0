package nl.handje.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.handje.messaging.Button;
import nl.handje.messaging.Delivery;
import nl.handje.messaging.Outbox;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** An outbox that only keeps, per chat and in order, what was promised in transactions that committed. */
final class Letterbox implements Outbox {
    private final Map<Long, Deque<Letter>> unread = new HashMap<>();
    private final Set<String> keys = new HashSet<>();

    /** What somebody finds on their telephone. */
    record Letter(String text, List<Button> buttons) {}

    @Override
    public void add(Delivery delivery) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                deliver(delivery);
            }
        });
    }

    /** Workers that tell many people at once come at the same time. */
    private synchronized void deliver(Delivery delivery) {
        if (keys.add(delivery.key())) {
            letter(delivery.content()).forEach(letter -> put(delivery.chat(), letter));
        }
    }

    private static List<Letter> letter(Delivery.Content content) {
        return switch (content) {
            case Delivery.Text text -> List.of(new Letter(text.text(), flat(text.buttons())));
            case Delivery.Change change -> List.of(new Letter(change.text(), flat(change.buttons())));
            case Delivery.Caption caption -> List.of(new Letter("[CAPTION] " + caption.caption(), List.of()));
            case Delivery.Withdrawal withdrawal -> List.of(new Letter("[WITHDRAWN]", List.of()));
            case Delivery.WithoutButtons without -> List.of();
            case Delivery.Leave leave -> List.of();
            case Delivery.File file ->
                List.of(new Letter(("[" + file.kind() + "] " + file.caption()).strip(), List.of()));
            case Delivery.Document document -> List.of(new Letter("[" + document.writer() + "]", List.of()));
            case Delivery.Location location -> List.of(new Letter("[LOCATION]", List.of()));
        };
    }

    private static List<Button> flat(List<List<Button>> rows) {
        return rows.stream().flatMap(List::stream).toList();
    }

    synchronized void put(long chat, Letter letter) {
        unread.computeIfAbsent(chat, it -> new ArrayDeque<>()).add(letter);
    }

    Deque<Letter> of(long chat) {
        return unread.computeIfAbsent(chat, it -> new ArrayDeque<>());
    }

    /** What nobody has read yet, of all chats. */
    List<String> allUnread() {
        var all = new ArrayList<String>();
        unread.forEach((chat, letters) -> letters.forEach(letter -> all.add(chat + ": " + letter.text())));
        return all;
    }

    /** Reads letters that say something, of all chats. */
    void take(Predicate<String> said) {
        unread.values().forEach(letters -> letters.removeIf(letter -> said.test(letter.text())));
    }

    void empty() {
        unread.clear();
        keys.clear();
    }
}
