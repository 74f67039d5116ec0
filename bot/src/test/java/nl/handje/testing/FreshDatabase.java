package nl.handje.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** A database that can be exchanged for a fresh one while the Spring context around it stays. */
public final class FreshDatabase extends AbstractDataSource {
    private volatile Target target = Target.create();

    /** A new and empty database; the former is thrown away. */
    public void exchange() {
        var former = target;
        target = Target.create();
        former.source().close();
        TestPostgres.drop(former.name());
    }

    @Override
    public Connection getConnection() throws SQLException {
        return target.source().getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return target.source().getConnection(user, password);
    }

    /** Connections are kept: a new one for each transaction would cost more than what the test does with it. */
    private record Target(String name, HikariDataSource source) {
        private static final int MOST = 30;

        static Target create() {
            String name = TestPostgres.create();
            var pool = new HikariDataSource();
            pool.setDataSource(TestPostgres.dataSource(name));
            pool.setMaximumPoolSize(MOST);
            pool.setMinimumIdle(0);
            return new Target(name, pool);
        }
    }
}
