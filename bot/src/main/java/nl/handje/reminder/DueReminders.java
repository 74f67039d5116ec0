package nl.handje.reminder;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/**
 * Takes what is due from the table, on every node, and does it: each reminder once, however many nodes there are and
 * whenever one of them dies. A few do it quietly one after the other; a flood, several workers at once.
 */
@Component
class DueReminders implements DueWork {
    private static final int A_CLAIM = 200;
    private static final int WORKERS = 4;

    private final Leases leases;
    private final Closing closing;

    DueReminders(Leases leases, Closing closing) {
        this.leases = leases;
        this.closing = closing;
    }

    @Override
    public int run() {
        int first = some();
        return first < A_CLAIM ? first : first + flood();
    }

    private int some() {
        var claimed = leases.claim(A_CLAIM);
        closing.carryOut(claimed);
        return claimed.size();
    }

    private int flood() {
        try (var workers = Executors.newFixedThreadPool(WORKERS, Thread.ofPlatform().name("reminders-", 1).factory())) {
            var work = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < WORKERS; i++) {
                work.add(this::untilLittleIsLeft);
            }
            int done = 0;
            for (var worker : workers.invokeAll(work)) {
                done += worker.get();
            }
            return done;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 0;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Due reminders could not be claimed", failed.getCause());
        }
    }

    private int untilLittleIsLeft() {
        int done = 0;
        int now;
        do {
            now = some();
            done += now;
        } while (now == A_CLAIM);
        return done;
    }
}
