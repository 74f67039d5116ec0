package nl.handje.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.unit.DataSize;

class EmbeddedPostgresServerTest {
    static final DataSize BUFFERS = DataSize.ofMegabytes(48);

    @TempDir
    Path folder;
    final int port = freePort();

    @Test
    void what_was_written_is_there_after_the_owner_was_killed() throws Exception {
        int exit = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), KilledOwner.class.getName(), folder.toString(),
                Integer.toString(port)).inheritIO().start().waitFor();
        assertThat(exit).isEqualTo(KilledOwner.EXIT);
        assertThat(Orphan.of(folder.resolve("postgres"))).as("the server outlived its owner").isPresent();

        try (var server = EmbeddedPostgresServer.start(folder, port, BUFFERS)) {
            assertThat(client(server).sql("select word from kept").query(String.class).single()).isEqualTo("kept");
            assertThat(setting(server, "fsync")).isEqualTo("on");
            assertThat(setting(server, "shared_buffers")).isEqualTo("48MB");
            assertThat(setting(server, "synchronous_commit")).isEqualTo("on");
        }
        assertThat(Orphan.of(folder.resolve("postgres"))).isEmpty();
    }

    @Test
    void nobody_enters_or_reads_without_the_password() throws Exception {
        try (var server = EmbeddedPostgresServer.start(folder, port, BUFFERS)) {
            var stranger = new DriverManagerDataSource(server.getJdbcUrl(), "postgres", "guess");
            assertThatThrownBy(stranger::getConnection).hasMessageContaining("password authentication failed");
            assertThat(permissions(folder)).isEqualTo("rwx------");
            assertThat(permissions(folder.resolve("postgres-password"))).isEqualTo("rw-------");
            assertThatThrownBy(() -> EmbeddedPostgresServer.start(folder, port, BUFFERS))
                    .hasMessageContaining("HANDJE_DATA_DIR");
        }
    }

    @Test
    void a_port_in_use_is_told_by_the_name_of_its_setting() throws Exception {
        try (var other = new ServerSocket(0)) {
            assertThatThrownBy(() -> EmbeddedPostgresServer.start(folder, other.getLocalPort(), BUFFERS))
                    .hasMessageContaining("HANDJE_DATABASE_PORT");
        }
    }

    @Test
    void a_cluster_that_was_never_finished_is_made_again() throws Exception {
        Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres/postgresql.conf"), "");
        try (var server = EmbeddedPostgresServer.start(folder, port, BUFFERS)) {
            assertThat(client(server).sql("select 1").query(Integer.class).single()).isEqualTo(1);
        }
    }

    static JdbcClient client(EmbeddedPostgresServer server) {
        return JdbcClient
                .create(new DriverManagerDataSource(server.getJdbcUrl(), server.getUsername(), server.getPassword()));
    }

    private static String setting(EmbeddedPostgresServer server, String name) {
        return client(server).sql("show " + name).query(String.class).single();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new AssertionError(none);
        }
    }
}
