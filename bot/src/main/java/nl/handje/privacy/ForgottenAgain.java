package nl.handje.privacy;

import nl.handje.BotOnly;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Before anybody is served: who came back with a backup that was put back, though they were forgotten, goes again. */
@Component
@BotOnly
class ForgottenAgain implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(ForgottenAgain.class);

    private final Tombstones tombstones;
    private final ForgottenFile file;
    private final Residents residents;
    private final Erasure erasure;
    private final TransactionTemplate transaction;

    ForgottenAgain(Tombstones tombstones, ForgottenFile file, Residents residents, Erasure erasure,
            TransactionTemplate transaction) {
        this.tombstones = tombstones;
        this.file = file;
        this.residents = residents;
        this.erasure = erasure;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!file.isNamed()) {
            LOG.warn(
                    "HANDJE_FORGOTTEN_FILE is not set: a backup that is put back would not know who was forgotten since");
        }
        transaction.executeWithoutResult(status -> {
            tombstones.compare();
            tombstones.back().forEach(this::forget);
        });
    }

    private void forget(ResidentId back) {
        residents.findById(back).ifPresent(erasure::forgetAgain);
        LOG.info("Somebody who was forgotten had come back with a backup, and is forgotten again: {}", back);
    }
}
