package nl.handje.telegram;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import nl.handje.BotOnly;
import nl.handje.messaging.Failure;
import nl.handje.reminder.DueWork;
import nl.handje.review.ReportEnclosures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Fetches what a moderator wants to see from Telegram, one at a time and outside every transaction; it waits beside the
 * other work, for a download can be slow.
 */
@Component
@BotOnly
class EnclosureFetch implements DueWork {
    private static final Logger LOG = LoggerFactory.getLogger(EnclosureFetch.class);

    private final ObjectProvider<ReportEnclosures> asked;
    private final BotApi telegram;
    private final Semaphore oneAtATime = new Semaphore(1);

    EnclosureFetch(ObjectProvider<ReportEnclosures> asked, BotApi telegram) {
        this.asked = asked;
        this.telegram = telegram;
    }

    @Override
    public int run() {
        asked.ifAvailable(this::run);
        return 0;
    }

    private void run(ReportEnclosures enclosures) {
        enclosures.letGo();
        if (oneAtATime.tryAcquire()) {
            Thread.ofVirtual().name("enclosures").start(() -> fetchAll(enclosures));
        }
    }

    private void fetchAll(ReportEnclosures enclosures) {
        try {
            for (var next = enclosures.next(); next.isPresent(); next = enclosures.next()) {
                fetch(next.get(), enclosures);
            }
        } catch (RuntimeException failed) {
            LOG.warn("Enclosures wait: {}", Failure.of(failed));
        } finally {
            oneAtATime.release();
        }
    }

    /** What Telegram refuses, it refuses again; what did not come through is tried again later. */
    void fetch(ReportEnclosures.Wanted wanted, ReportEnclosures enclosures) {
        try {
            enclosures.arrived(wanted.id(), telegram.file(wanted.file()));
        } catch (PollException | TooLargeException refused) {
            enclosures.couldNotBeFetched(wanted.id());
        } catch (IOException unreached) {
            LOG.warn("Enclosure {} is not here yet: {}", wanted.id(), Failure.of(unreached));
        }
    }
}
