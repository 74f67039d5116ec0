package nl.handje.messaging.outbox;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.concurrent.ConcurrentHashMap;
import nl.handje.messaging.Delivery;
import nl.handje.messaging.Delivery.Change;
import nl.handje.messaging.Delivery.WithoutButtons;
import nl.handje.messaging.MessagingSettings;

/** The messenger's pace: for each chat, and for all that is not an answer. Real seconds, not the town's. */
final class Rates {
    private static final Duration SECOND = Duration.ofSeconds(1);
    /** So that any second sees the rate and hardly more. */
    private static final int BULK_BURST = 2;

    private final MessagingSettings settings;
    private final Bucket bulk;
    private final Map<Long, Bucket> chats = new ConcurrentHashMap<>();

    Rates(MessagingSettings settings) {
        this.settings = settings;
        this.bulk = bucket(BULK_BURST, settings.bulkPerSecond(), SECOND);
    }

    /** Chats that have had their share and must wait a moment. */
    List<Long> cooling() {
        chats.entrySet().removeIf(this::isFull);
        return chats.entrySet().stream().filter(chat -> chat.getValue().getAvailableTokens() < 1).map(Entry::getKey)
                .toList();
    }

    /** How much may leave now. */
    int allowed(Band band) {
        return band == Band.BULK ? (int) bulk.getAvailableTokens() : Integer.MAX_VALUE;
    }

    void count(Claimed claimed) {
        if (claimed.priority().rank() >= Band.BULK.first()) {
            bulk.tryConsume(1);
        }
        if (isCounted(claimed.parcel())) {
            chats.computeIfAbsent(claimed.parcel().chat(), this::ofChat).tryConsume(1);
        }
    }

    /** In a private chat the messenger counts what arrives, not what changes. */
    private static boolean isCounted(Parcel parcel) {
        boolean changes = switch (parcel.content()) {
            case Change _ -> true;
            case Delivery.Caption _ -> true;
            case Delivery.Withdrawal _ -> true;
            case WithoutButtons _ -> true;
            case Delivery.Text _ -> false;
            case Delivery.File _ -> false;
            case Delivery.Leave _ -> false;
            case Delivery.Document _ -> false;
            case Delivery.Location _ -> false;
        };
        return isGroup(parcel.chat()) || !changes;
    }

    private boolean isFull(Entry<Long, Bucket> chat) {
        return chat.getValue().getAvailableTokens() >= burst(chat.getKey());
    }

    private Bucket ofChat(long chat) {
        return isGroup(chat)
                ? bucket(burst(chat), settings.groupPerMinute(), Duration.ofMinutes(1))
                : bucket(burst(chat), 1, SECOND);
    }

    private int burst(long chat) {
        return isGroup(chat) ? settings.groupPerMinute() : settings.chatBurst();
    }

    private static boolean isGroup(long chat) {
        return chat < 0;
    }

    private static Bucket bucket(int burst, int tokens, Duration period) {
        return Bucket.builder().addLimit(limit -> limit.capacity(burst).refillGreedy(tokens, period))
                .withNanosecondPrecision().build();
    }
}
