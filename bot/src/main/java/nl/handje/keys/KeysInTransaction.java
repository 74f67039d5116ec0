package nl.handje.keys;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keys that the running transaction has read, so that each is read once in it, however many words are sealed. The next
 * transaction reads anew, for another process may have destroyed one. Without a transaction nothing is kept.
 */
final class KeysInTransaction {
    private static final class Read implements TransactionSynchronization {
        private final KeysInTransaction of;
        private final Map<Owner, PersonKey> keys = new HashMap<>();

        Read(KeysInTransaction of) {
            this.of = of;
        }
    }

    Optional<PersonKey> find(Owner owner) {
        return read().flatMap(it -> Optional.ofNullable(it.keys.get(owner)));
    }

    PersonKey keep(Owner owner, PersonKey key) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            read().orElseGet(this::begin).keys.put(owner, key);
        }
        return key;
    }

    /** One was destroyed. */
    void dropAll() {
        read().ifPresent(it -> it.keys.clear());
    }

    private Read begin() {
        var read = new Read(this);
        TransactionSynchronizationManager.registerSynchronization(read);
        return read;
    }

    private Optional<Read> read() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? TransactionSynchronizationManager.getSynchronizations().stream().filter(Read.class::isInstance)
                        .map(Read.class::cast).filter(it -> it.of == this).findFirst()
                : Optional.empty();
    }
}
