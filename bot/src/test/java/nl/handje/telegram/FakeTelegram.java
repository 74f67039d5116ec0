package nl.handje.telegram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** As much of Telegram as these tests need: it gives updates until they are confirmed, and takes calls. */
final class FakeTelegram extends Dispatcher implements AutoCloseable {
    static final String TOKEN = "4711:AAsecret_of-the-bot";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    final List<Call> calls = new CopyOnWriteArrayList<>();
    final List<Long> offsets = new CopyOnWriteArrayList<>();
    private final MockWebServer server = new MockWebServer();
    private final Deque<JsonNode> updates = new ArrayDeque<>();
    private final Map<String, Deque<MockResponse>> faults = new ConcurrentHashMap<>();
    private final AtomicInteger messageId = new AtomicInteger(500);

    record Call(String method, JsonNode parameters) {
        String text() {
            return parameters.path("text").asString("");
        }
    }

    FakeTelegram() {
        server.setDispatcher(this);
        try {
            server.start();
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    String url() {
        return "http://localhost:" + server.getPort();
    }

    /** Puts an update in the queue, with everything double-quoted that here is single-quoted. */
    synchronized void gives(String update) {
        updates.add(JSON.readTree(update.replace('\'', '"')));
        notifyAll();
    }

    /** The next call of a method is answered so. */
    void fails(String method, MockResponse fault) {
        faults.computeIfAbsent(method.toLowerCase(Locale.ROOT), name -> new ConcurrentLinkedDeque<>()).add(fault);
    }

    synchronized boolean isConfirmed() {
        return updates.isEmpty();
    }

    List<String> sent() {
        return calls.stream().filter(call -> call.method().equals("sendmessage")).map(Call::text).toList();
    }

    long count(String method) {
        return calls.stream().filter(call -> call.method().equals(method.toLowerCase(Locale.ROOT))).count();
    }

    static MockResponse refusal(int code, String description) {
        return json(code, "{\"ok\":false,\"error_code\":" + code + ",\"description\":\"" + description + "\"}");
    }

    static MockResponse json(int status, String body) {
        return new MockResponse.Builder().code(status).addHeader("Content-Type", "application/json").body(body).build();
    }

    static MockResponse resetAfterAcceptance() {
        return new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build();
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        String path = request.getUrl().encodedPath();
        if (!path.startsWith("/bot" + TOKEN + "/") && !path.startsWith("/file/bot" + TOKEN + "/")) {
            return refusal(401, "Unauthorized");
        }
        String method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        var body = request.getBody();
        String text = body == null ? "{}" : body.utf8();
        JsonNode parameters = text.startsWith("{")
                ? JSON.readTree(text)
                : JSON.createObjectNode().put("multipart", text);
        if (!method.equals("getupdates")) {
            calls.add(new Call(method, parameters));
        }
        MockResponse fault = faults.getOrDefault(method, new ArrayDeque<>()).poll();
        return fault == null ? json(200, "{\"ok\":true,\"result\":" + result(method, parameters) + "}") : fault;
    }

    private String result(String method, JsonNode parameters) {
        if (method.equals("getupdates")) {
            return poll(parameters);
        }
        return method.startsWith("send") || method.equals("editmessagetext") ? message(parameters) : "true";
    }

    private String message(JsonNode parameters) {
        return """
                {"message_id":%d,"date":1764000000,"chat":{"id":%d,"type":"private","first_name":"x"},"text":"x"}"""
                .formatted(messageId.incrementAndGet(), parameters.path("chat_id").asLong(0));
    }

    private synchronized String poll(JsonNode parameters) {
        parameters.path("offset").asLongOpt().ifPresent(this::confirm);
        try {
            for (int i = 0; i < 10 && updates.isEmpty(); i++) {
                wait(10);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return updates.stream().limit(100).toList().toString();
    }

    /** As the official server does: an offset far beyond what is there is answered from the head. */
    private void confirm(long offset) {
        offsets.add(offset);
        boolean farBeyond = !updates.isEmpty() && offset > updates.getLast().path("update_id").asLong(0) + 10;
        while (!farBeyond && !updates.isEmpty() && updates.getFirst().path("update_id").asLong(0) < offset) {
            updates.removeFirst();
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
