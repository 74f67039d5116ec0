package nl.handje.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One PostgreSQL for all tests of this JVM; every database is a copy of one that Flyway made. */
public final class TestPostgres {
    public static final String USER = "postgres";
    /** For programs of several processes on one database. */
    public static final String MASTER_KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    private static final String TEMPLATE = "template_handje";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    static {
        admin("create database " + TEMPLATE);
        Flyway.configure().dataSource(dataSource(TEMPLATE)).load().migrate();
    }

    private TestPostgres() {
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().setServerConfig("fsync", "off").setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "200").setServerConfig("shared_buffers", "64MB").start();
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    /** A new database with the whole schema and nothing in it; gives its name. */
    public static synchronized String create() {
        String name = "handje_" + NUMBER.incrementAndGet();
        admin("create database " + name + " template " + TEMPLATE + " strategy file_copy");
        return name;
    }

    /** Takes a database away, whoever is still connected. */
    public static void drop(String database) {
        admin("drop database if exists " + database + " with (force)");
    }

    public static DataSource dataSource(String database) {
        var source = new PGSimpleDataSource();
        source.setURL(url(database));
        source.setUser(USER);
        return source;
    }

    public static String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + SERVER.getPort() + "/" + database;
    }

    private static void admin(String sql) {
        JdbcClient.create(SERVER.getPostgresDatabase()).sql(sql).update();
    }
}
