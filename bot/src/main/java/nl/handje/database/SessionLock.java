package nl.handje.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A lock that lasts exactly as long as this process: PostgreSQL frees it when the connection ends, a {@code kill -9}
 * included. No clock is involved, so no clock that jumps, and no long pause of this process, can give it away.
 */
public final class SessionLock implements AutoCloseable {
    private static final int SECONDS_TO_ANSWER = 5;

    private final DataSource dataSource;
    private final int space;
    private final int number;
    private Optional<Connection> connection = Optional.empty();

    /**
     * A lock that nobody has yet.
     *
     * @param space
     *            what kind of lock
     * @param number
     *            which one of the kind
     */
    public SessionLock(DataSource dataSource, int space, int number) {
        this.dataSource = dataSource;
        this.space = space;
        this.number = number;
    }

    /** Whether we have it; takes it when it is free. */
    public synchronized boolean held() {
        try {
            if (connection.isPresent() && connection.get().isValid(SECONDS_TO_ANSWER)) {
                return true;
            }
            close();
            return take(dataSource.getConnection());
        } catch (SQLException noDatabase) {
            close();
            return false;
        }
    }

    private boolean take(Connection fresh) throws SQLException {
        connection = Optional.of(fresh);
        try (PreparedStatement statement = fresh.prepareStatement("select pg_try_advisory_lock(?, ?)")) {
            statement.setInt(1, space);
            statement.setInt(2, number);
            try (var result = statement.executeQuery()) {
                boolean taken = result.next() && result.getBoolean(1);
                if (!taken) {
                    close();
                }
                return taken;
            }
        }
    }

    /** Gives it back; the pool keeps connections, so the lock has to be let go by name. */
    @Override
    public synchronized void close() {
        connection.ifPresent(this::release);
        connection = Optional.empty();
    }

    private void release(Connection held) {
        try (held; PreparedStatement statement = held.prepareStatement("select pg_advisory_unlock_all()")) {
            statement.execute();
        } catch (SQLException gone) {
            // With the connection the lock has gone too.
        }
    }
}
