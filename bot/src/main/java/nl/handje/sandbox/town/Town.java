package nl.handje.sandbox.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/** The town: one book, one lock around it, one journal behind it. Whoever waits is woken by the change itself. */
public final class Town implements AutoCloseable {
    private static final long NANOS_OF_A_MILLI = 1_000_000;
    private static final Instant NUMBERS_BEGAN = Instant.parse("2026-01-01T00:00:00Z");
    private static final int JOURNAL_GROWS_BY = 50_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Topic, Condition> waiting = new HashMap<>();
    private final List<Consumer<Change>> watchers = new CopyOnWriteArrayList<>();
    private final TownClock clock;
    private final Book book;
    private final Shelf shelf;
    private final Optional<Journal> journal;
    private boolean closed;

    private Town(Optional<Path> folder, InstantSource machine) throws IOException {
        clock = new TownClock(machine);
        // Numbers begin at the seconds of this era: a sandbox without a folder does not begin lower next time.
        book = new Book((int) Duration.between(NUMBERS_BEGAN, machine.instant()).toSeconds());
        shelf = new Shelf(folder);
        journal = folder.isPresent() ? Optional.of(Journal.open(folder.get(), book::apply)) : Optional.empty();
        clock.moveTo(book.aheadMillis());
        if (journal.isPresent()) {
            journal.get().shorten(book.changes());
        }
    }

    public static Town open(Optional<Path> folder, InstantSource machine) throws IOException {
        return new Town(folder, machine);
    }

    public TownClock clock() {
        return clock;
    }

    /** The town's second. */
    public long now() {
        return clock.instant().getEpochSecond();
    }

    /** Does something with the book, alone. */
    public <T> T alone(Function<Book, T> work) {
        lock.lock();
        try {
            return work.apply(book);
        } finally {
            lock.unlock();
        }
    }

    /** Lets something happen: it is written down first, then it is so, then whoever waits for it is woken. */
    public void happens(Change change) {
        lock.lock();
        try {
            journal.ifPresent(written -> written.append(change));
            book.apply(change);
            change.topic().ifPresent(this::wake);
            wake(Topic.ANYTHING);
            watchers.forEach(watcher -> watcher.accept(change));
            journal.filter(written -> written.length() > JOURNAL_GROWS_BY).ifPresent(this::shorten);
        } finally {
            lock.unlock();
        }
    }

    private void shorten(Journal written) {
        try {
            written.shorten(book.changes());
        } catch (IOException diskTrouble) {
            throw new UncheckedIOException("the sandbox cannot shorten its journal", diskTrouble);
        }
    }

    /** Waits until there is an answer in the book, or the time is over. */
    public <T> Optional<T> await(Topic topic, Duration limit, Function<Book, Optional<T>> search) {
        lock.lock();
        try {
            Condition changed = waiting.computeIfAbsent(topic, any -> lock.newCondition());
            long nanos = limit.toNanos();
            Optional<T> found = search.apply(book);
            while (found.isEmpty() && nanos > 0 && !closed) {
                nanos = changed.awaitNanos(nanos);
                found = search.apply(book);
            }
            return found;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /** Wakes whoever waits for this, though the book did not change. */
    public void wake(Topic topic) {
        lock.lock();
        try {
            Optional.ofNullable(waiting.get(topic)).ifPresent(Condition::signalAll);
        } finally {
            lock.unlock();
        }
    }

    /** Tells somebody of every change, under the lock: they must be quick. */
    public Runnable watch(Consumer<Change> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /** Moves the clock ahead by this much, rounded up to a millisecond: what is due then is due. */
    public void advance(Duration by) {
        long ahead = Math.addExact(clock.ahead().toMillis(), by.plusNanos(NANOS_OF_A_MILLI - 1).toMillis());
        lock.lock();
        try {
            clock.moveTo(ahead);
            happens(new Change.ClockMoved(ahead));
            waiting.keySet().forEach(this::wake);
        } finally {
            lock.unlock();
        }
    }

    /** The bot's updates after those whose time is over have been taken away. */
    public int waitingUpdates(long bot) {
        return alone(any -> {
            any.forgetUpdatesBefore(bot, now());
            return any.updates(bot).size();
        });
    }

    public void keep(StoredFile file, byte[] bytes) {
        shelf.put(file.id(), bytes);
        happens(new Change.FileKept(file));
    }

    public Optional<byte[]> bytes(StoredFile file) {
        return shelf.get(file.id());
    }

    @Override
    public void close() throws IOException {
        lock.lock();
        try {
            closed = true;
            waiting.keySet().forEach(this::wake);
            if (journal.isPresent()) {
                journal.get().close();
            }
        } finally {
            lock.unlock();
        }
    }
}
