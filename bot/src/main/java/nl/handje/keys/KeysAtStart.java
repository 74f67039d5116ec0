package nl.handje.keys;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Before anybody is served: the master key is the right one, keys under an earlier one are taken over, and what stands
 * in plain is sealed.
 */
@Component
@Lazy(false)
class KeysAtStart implements InitializingBean {
    private static final Logger LOG = LoggerFactory.getLogger(KeysAtStart.class);
    private static final int BATCH = 500;

    private final PersonKeys keys;
    private final WordsInPlain plain;
    private final TransactionTemplate transaction;

    KeysAtStart(PersonKeys keys, WordsInPlain plain, TransactionTemplate transaction) {
        this.keys = keys;
        this.plain = plain;
        this.transaction = transaction;
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> keys.of(Owner.NOBODY));
        int all = 0;
        for (int some = wrapAnew(); some > 0; some = wrapAnew()) {
            all += some;
        }
        if (all > 0) {
            LOG.info("{} keys of people are under the new master key; HANDJE_KEYS_EARLIER can be taken out", all);
        }
        plain.seal();
    }

    private int wrapAnew() {
        return transaction.<Integer>execute(status -> {
            keys.oneAtATime();
            return keys.wrapAnew(BATCH);
        });
    }
}
