package nl.handje.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Seals words with the key of whose they are, and opens them. Sealed words are {@code sealed:} and, in Base64, a
 * version (1), the number of the key, a nonce and what AES-256-GCM makes of them. No words stay no words. Safe for many
 * threads.
 */
@Component
public class Sealing {
    static final String MARK = "sealed:";

    private static final byte VERSION = 1;
    private static final int HEAD_BYTES = 17;

    private final PersonKeys keys;
    private final KeysAtHand atHand;

    Sealing(PersonKeys keys, KeysAtHand atHand) {
        this.keys = keys;
        this.atHand = atHand;
    }

    public String seal(Owner owner, SealedColumn column, String words) {
        return words.isEmpty() ? words : text(sealed(keys.of(owner), column, bytes(words)));
    }

    /** As {@link #seal}, for words that are read after their owner may have been forgotten. */
    public String sealHolding(Owner owner, SealedColumn column, String words) {
        return words.isEmpty() ? words : text(sealed(keys.held(owner), column, bytes(words)));
    }

    public byte[] sealBytes(Owner owner, SealedColumn column, byte[] bytes) {
        return sealed(keys.of(owner), column, bytes);
    }

    /**
     * For many at once: how to seal the words of each of these chats. What else of theirs is sealed or opened in this
     * transaction asks the table no more.
     */
    public Seals sealsOf(Collection<Long> chats, SealedColumn column) {
        var found = keys.ofChats(Set.copyOf(chats));
        found.values().forEach(atHand::keep);
        return (chat, words) -> text(sealed(Objects.requireNonNull(found.get(chat)), column, bytes(words)));
    }

    /** Seals words of a chat. */
    public interface Seals {
        String seal(long chat, String words);
    }

    /**
     * The words.
     *
     * @throws UnreadableWordsException
     *             when the key is gone, or they are not as they were sealed, or not sealed at all
     */
    public String open(SealedColumn column, String sealed) {
        return sealed.isEmpty() ? sealed : new String(opened(column, bytesOf(column, sealed)), StandardCharsets.UTF_8);
    }

    public byte[] openBytes(SealedColumn column, byte[] sealed) {
        return opened(column, sealed);
    }

    /**
     * Destroys the key of a chat: what was sealed with it is noise from now on, also in a copy of the database. Inside
     * this transaction it can still be opened, to be sealed anew.
     */
    public void destroyKeyOf(long chat) {
        keys.destroy(chat).map(atHand::keep).ifPresent(key -> TransactionSynchronizationManager
                .registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        atHand.drop(key.id());
                    }
                }));
    }

    static boolean isSealed(String text) {
        return text.startsWith(MARK);
    }

    private static byte[] sealed(PersonKey key, SealedColumn column, byte[] plain) {
        var head = head(key.id());
        var body = Aes.seal(key.secret(), plain, context(head, column));
        return ByteBuffer.allocate(head.length + body.length).put(head).put(body).array();
    }

    private byte[] opened(SealedColumn column, byte[] sealed) {
        if (sealed.length < HEAD_BYTES || sealed[0] != VERSION) {
            throw new UnreadableWordsException(column.place(), "they are not sealed");
        }
        var buffer = ByteBuffer.wrap(sealed, 1, sealed.length - 1);
        var id = new UUID(buffer.getLong(), buffer.getLong());
        var body = new byte[buffer.remaining()];
        buffer.get(body);
        var key = atHand.find(id).or(() -> keys.find(id).map(atHand::keep))
                .orElseThrow(() -> new UnreadableWordsException(column.place(), "their key is gone"));
        try {
            return Aes.open(key.secret(), body, context(head(id), column));
        } catch (AEADBadTagException changed) {
            throw new UnreadableWordsException(column.place(), "they are not as they were sealed");
        }
    }

    private static byte[] head(UUID key) {
        return ByteBuffer.allocate(HEAD_BYTES).put(VERSION).putLong(key.getMostSignificantBits())
                .putLong(key.getLeastSignificantBits()).array();
    }

    private static byte[] context(byte[] head, SealedColumn column) {
        return ByteBuffer.allocate(head.length + column.context().length).put(head).put(column.context()).array();
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] sealed) {
        return MARK + Base64.getEncoder().withoutPadding().encodeToString(sealed);
    }

    private static byte[] bytesOf(SealedColumn column, String text) {
        if (!isSealed(text)) {
            throw new UnreadableWordsException(column.place(), "they are not sealed");
        }
        try {
            return Base64.getDecoder().decode(text.substring(MARK.length()));
        } catch (IllegalArgumentException notBase64) {
            throw new UnreadableWordsException(column.place(), "they are not as they were sealed");
        }
    }
}
