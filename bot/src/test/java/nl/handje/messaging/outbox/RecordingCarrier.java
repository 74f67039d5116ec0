package nl.handje.messaging.outbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import nl.handje.messaging.Delivery;

/** Remembers what it was given, and does with it what the test wants. */
final class RecordingCarrier implements Carrier {
    final List<Call> calls = new CopyOnWriteArrayList<>();
    private final AtomicLong messageId = new AtomicLong(100);
    private final Map<Long, Deque<Outcome>> outcomes = new ConcurrentHashMap<>();

    record Call(long chat, String words, Delivery.Content content, OptionalLong changed, long nanos) {}

    /** The next calls for this chat end so; those after arrive. */
    void answers(long chat, Outcome... outcome) {
        outcomes.put(chat, new ConcurrentLinkedDeque<>(List.of(outcome)));
    }

    List<String> words() {
        return calls.stream().map(Call::words).toList();
    }

    @Override
    public Outcome carry(Parcel parcel) {
        calls.add(new Call(parcel.chat(), words(parcel.content()), parcel.content(), parcel.changed(),
                System.nanoTime()));
        Outcome told = outcomes.getOrDefault(parcel.chat(), new ArrayDeque<>()).poll();
        return told == null ? new Outcome.Delivered(OptionalLong.of(messageId.incrementAndGet())) : told;
    }

    private static String words(Delivery.Content content) {
        return switch (content) {
            case Delivery.Text text -> text.text();
            case Delivery.Change change -> change.text();
            default -> content.getClass().getSimpleName();
        };
    }
}
