package nl.handje.sandbox.sim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What bots told the sandbox about themselves: whether they have work left, and when something is due. */
public final class Hooks {
    private final List<BooleanSupplier> idle = new CopyOnWriteArrayList<>();
    private final List<Supplier<Optional<Instant>>> next = new CopyOnWriteArrayList<>();

    public void addIdle(BooleanSupplier hook) {
        idle.add(hook);
    }

    public void addNext(Supplier<Optional<Instant>> hook) {
        next.add(hook);
    }

    boolean knowsIdle() {
        return !idle.isEmpty();
    }

    boolean allIdle() {
        return idle.stream().allMatch(BooleanSupplier::getAsBoolean);
    }

    boolean knowsNext() {
        return !next.isEmpty();
    }

    Optional<Instant> earliest() {
        return next.stream().map(Supplier::get).flatMap(Optional::stream)
                .min(Instant::compareTo);
    }
}
