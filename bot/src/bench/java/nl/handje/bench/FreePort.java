package nl.handje.bench;

import java.io.IOException;
import java.net.ServerSocket;

/** A port of this machine that nobody listens on. */
final class FreePort {
    private FreePort() {
    }

    static int find() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
