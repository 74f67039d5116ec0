package nl.handje.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** A PostgreSQL of our own, set up for people's data: everything is flushed, nobody enters without the password. */
final class EmbeddedPostgresServer implements JdbcConnectionDetails, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgresServer.class);
    private static final String NAME = "handje";

    private final DataFolder folder;
    private final EmbeddedPostgres server;
    private final String password;

    private EmbeddedPostgresServer(DataFolder folder, EmbeddedPostgres server, String password) {
        this.folder = folder;
        this.server = server;
        this.password = password;
    }

    static EmbeddedPostgresServer start(Path dataDir, int port, DataSize buffers) throws IOException {
        DataFolder folder = DataFolder.take(dataDir);
        try {
            return start(folder, port, buffers);
        } catch (IOException | RuntimeException failed) {
            folder.close();
            throw failed;
        }
    }

    private static EmbeddedPostgresServer start(DataFolder folder, int port, DataSize buffers)
            throws IOException {
        Optional<Orphan> orphan = Orphan.of(folder.cluster());
        if (orphan.isPresent()) {
            LOG.info("A database server is still running without its program; it is stopped first");
            orphan.get().stop();
        }
        requireFree(port);
        folder.discardUnfinishedCluster();
        String password = folder.password();
        EmbeddedPostgres server = builder(folder, port, password)
                .setServerConfig("shared_buffers", buffers.toMegabytes() + "MB").start();
        folder.clusterIsFinished();
        createDatabase(server.getPostgresDatabase(), password);
        return new EmbeddedPostgresServer(folder, server, password);
    }

    private static void requireFree(int port) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
        } catch (IOException nobodyThere) {
            return;
        }
        throw new IllegalStateException(
                "Port " + port + " is in use by another program; choose another by HANDJE_DATABASE_PORT.");
    }

    private static EmbeddedPostgres.Builder builder(DataFolder folder, int port, String password) {
        var builder = EmbeddedPostgres.builder().setDataDirectory(folder.cluster()).setCleanDataDirectory(false)
                .setRegisterShutdownHook(false).setOverrideWorkingDirectory(folder.programs().toFile()).setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60)).setOutputRedirector(Redirect.appendTo(folder.log().toFile()))
                .setConnectConfig("password", password);
        locale(builder);
        safety(builder, folder);
        return builder;
    }

    private static void locale(EmbeddedPostgres.Builder builder) {
        builder.setLocaleConfig("locale", "C").setLocaleConfig("locale-provider", "icu").setLocaleConfig("icu-locale",
                "und");
    }

    /** The library's own choices are for tests. Statements and values stay out of the server's log: they are words. */
    private static void safety(EmbeddedPostgres.Builder builder, DataFolder folder) {
        builder.setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.passwordFile().toString())
                .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on").setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "").setServerConfig("max_connections", "100")
                .setServerConfig("log_error_verbosity", "terse").setServerConfig("log_min_error_statement", "panic");
    }

    private static void createDatabase(DataSource maintenance, String password) {
        JdbcClient client = JdbcClient.create(maintenance);
        if (client.sql("select 1 from pg_roles where rolname = ?").param(NAME).query().listOfRows().isEmpty()) {
            client.sql("create role handje login createrole password '" + password + "'").update();
        }
        if (client.sql("select 1 from pg_database where datname = ?").param(NAME).query().listOfRows().isEmpty()) {
            client.sql("create database handje owner handje").update();
        }
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + NAME;
    }

    @Override
    public String getUsername() {
        return NAME;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public void close() throws IOException {
        server.close();
        folder.close();
    }
}
