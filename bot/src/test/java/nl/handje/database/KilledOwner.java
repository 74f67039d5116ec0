package nl.handje.database;

import java.io.IOException;
import java.nio.file.Path;

/** A program that dies with the server it owns still running. */
final class KilledOwner {
    static final int EXIT = 137;

    private KilledOwner() {
    }

    static void main(String[] arguments) throws IOException {
        var server = EmbeddedPostgresServer.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]),
                EmbeddedPostgresServerTest.BUFFERS);
        var client = EmbeddedPostgresServerTest.client(server);
        client.sql("create table kept (word text)").update();
        client.sql("insert into kept values ('kept')").update();
        Runtime.getRuntime().halt(EXIT);
    }
}
