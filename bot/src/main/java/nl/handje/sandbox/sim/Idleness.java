package nl.handje.sandbox.sim;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import nl.handje.sandbox.api.Presence;
import nl.handje.sandbox.town.Tap;
import nl.handje.sandbox.town.Topic;
import nl.handje.sandbox.town.Town;

/** Knows when nothing is left to do: every update confirmed, no call open, and the bot itself says so. */
final class Idleness {
    /** A bot that tells nothing of itself is taken to be done when it was quiet for so long. */
    private static final Duration QUIET = Duration.ofMillis(300);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(10);
    private static final int TAP_LIVES = 150;

    private final Town town;
    private final Presence presence;
    private final Hooks hooks;

    Idleness(Town town, Presence presence, Hooks hooks) {
        this.town = town;
        this.presence = presence;
        this.hooks = hooks;
    }

    /** Waits until nothing is left to do; false when there still is something at the end. */
    boolean await(Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!isIdle()) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            town.await(Topic.ANYTHING, LOOK_AGAIN, book -> Optional.empty());
        }
        return true;
    }

    private boolean isIdle() {
        long acts = presence.acts();
        boolean done = nothingWaits() && (hooks.knowsIdle() ? hooks.allIdle() : isQuiet());
        return done && nothingWaits() && acts == presence.acts();
    }

    private boolean nothingWaits() {
        return waiting() == 0 && !presence.isWorking();
    }

    private boolean isQuiet() {
        return presence.sinceLastAct().compareTo(QUIET) > 0;
    }

    /** How many updates the bots have not confirmed. */
    int waiting() {
        Set<Long> bots = new TreeSet<>(presence.known());
        bots.add(town.alone(book -> book.homeBot()));
        return bots.stream().mapToInt(town::waitingUpdates).sum();
    }

    /**
     * Gives bots that are there a moment to take what somebody sent just before, so that a jump of the clock does not.
     */
    void awaitTaken(Duration limit) {
        town.await(Topic.ANYTHING, limit, book -> {
            boolean taken = presence.known().stream().filter(presence::isHere)
                    .allMatch(bot -> town.waitingUpdates(bot) == 0 && noOpenTap(bot));
            return taken ? Optional.of(true) : Optional.empty();
        });
    }

    private boolean noOpenTap(long bot) {
        return town.alone(book -> book.taps().stream().filter(tap -> tap.bot() == bot).noneMatch(this::isOpen));
    }

    private boolean isOpen(Tap tap) {
        return !tap.answered() && town.now() - tap.at() <= TAP_LIVES;
    }
}
