package nl.handje.sandbox.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one door of the sandbox: a small HTTP server, a virtual thread for each request. */
public final class Front implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Front.class);
    private static final int LARGEST_BODY = 52 * 1024 * 1024;

    static {
        // Without it each answer waits 40 ms for the other side's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private Front(HttpServer server) {
        this.server = server;
    }

    public static Front open(InetSocketAddress address, Function<Request, Answer> desk) throws IOException {
        Front front = new Front(HttpServer.create(address, 0));
        front.server.setExecutor(front.threads);
        front.server.createContext("/", exchange -> serve(exchange, desk));
        front.server.start();
        return front;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void serve(HttpExchange exchange, Function<Request, Answer> desk) {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
            Answer answer = body.length > LARGEST_BODY ? tooLarge() : desk.apply(request(exchange, body));
            send(exchange, answer);
        } catch (IOException gone) {
            LOG.debug("a caller went away");
        } catch (RuntimeException defect) {
            LOG.error("a call to {} failed", kind(exchange), defect);
            sendDefect(exchange);
        }
    }

    private static String kind(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Request request(HttpExchange exchange, byte[] body) {
        Function<String, Optional<String>> headers = name -> Optional
                .ofNullable(exchange.getRequestHeaders().getFirst(name));
        String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        return new Request(exchange.getRequestMethod(), exchange.getRequestURI().getPath(), query, headers, body);
    }

    private static Answer tooLarge() {
        return Answer.json(413, Json.object().put("ok", false).put("error_code", 413).put("description",
                "Request Entity Too Large"));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        switch (answer) {
            case Answer.Whole whole -> sendWhole(exchange, whole);
            case Answer.Flow flow -> sendFlow(exchange, flow);
            case Answer.HangUp hangUp -> pause(hangUp);
        }
    }

    private static void sendWhole(HttpExchange exchange, Answer.Whole whole) throws IOException {
        whole.headers().forEach(exchange.getResponseHeaders()::set);
        boolean headOnly = exchange.getRequestMethod().equals("HEAD");
        boolean nothing = headOnly || whole.body().length == 0;
        exchange.sendResponseHeaders(whole.status(), nothing ? -1 : whole.body().length);
        if (!nothing) {
            exchange.getResponseBody().write(whole.body());
        }
    }

    private static void sendFlow(HttpExchange exchange, Answer.Flow flow) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", flow.contentType());
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            flow.writer().writeTo(out);
        }
    }

    private static void pause(Answer.HangUp hangUp) {
        try {
            Thread.sleep(hangUp.after());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sendDefect(HttpExchange exchange) {
        try {
            sendWhole(exchange, Answer.json(500, Json.object().put("ok", false).put("error_code", 500)
                    .put("description", "Internal Server Error").put("error", "a defect of the sandbox; see its log")));
        } catch (IOException alreadyAnswered) {
            LOG.debug("no answer could be given");
        }
    }
}
