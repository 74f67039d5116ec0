package nl.handje.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/** As much of the messenger as takes messages: it writes down when each text arrived, as often as it arrives. */
final class PostOffice implements AutoCloseable {
    static final String TOKEN = "4711:fault-run";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long POLL_NANOS = 500_000_000;

    private final Map<String, List<Long>> arrivals = new ConcurrentHashMap<>();
    private final AtomicLong messages = new AtomicLong();
    private final HttpServer server;

    PostOffice() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** When each text arrived, in milliseconds since 1970. */
    Map<String, List<Long>> arrivals() {
        return arrivals;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var body = exchange.getRequestBody().readAllBytes();
        var result = switch (path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT)) {
            case "getme" -> "{\"id\":4711,\"is_bot\":true,\"first_name\":\"Handje\",\"username\":\"handje_bot\"}";
            case "getupdates" -> noUpdates();
            case "sendmessage" -> delivered(body);
            default -> "true";
        };
        var bytes = ("{\"ok\":true,\"result\":" + result + "}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String noUpdates() {
        LockSupport.parkNanos(POLL_NANOS);
        return "[]";
    }

    private String delivered(byte[] body) {
        var message = JSON.readTree(body);
        var now = System.currentTimeMillis();
        arrivals.computeIfAbsent(message.path("text").asString(), text -> new CopyOnWriteArrayList<>()).add(now);
        return "{\"message_id\":" + messages.incrementAndGet() + ",\"date\":" + now / 1000
                + ",\"chat\":{\"id\":" + message.path("chat_id").asString() + ",\"type\":\"private\"}}";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
