package nl.handje.testing;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** A database that can be exchanged for a fresh one while the Spring context around it stays. */
public final class FreshDatabase extends AbstractDataSource {
    private volatile Target target = Target.create();

    /** A new and empty database; the former is thrown away. */
    void exchange() {
        String former = target.name();
        target = Target.create();
        TestPostgres.drop(former);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return target.source().getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return target.source().getConnection(user, password);
    }

    private record Target(String name, DataSource source) {
        static Target create() {
            String name = TestPostgres.create();
            return new Target(name, TestPostgres.dataSource(name));
        }
    }
}
