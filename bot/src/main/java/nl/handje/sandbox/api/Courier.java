package nl.handje.sandbox.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import nl.handje.sandbox.town.Book;
import nl.handje.sandbox.town.Bot.Webhook;
import nl.handje.sandbox.town.Change;
import nl.handje.sandbox.town.Topic;
import nl.handje.sandbox.town.Town;
import nl.handje.sandbox.town.Update;
import nl.handje.sandbox.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/** Brings a bot's updates to its address: in order within a lane, several lanes at once, again after a failure. */
final class Courier implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

    private final Town town;
    private final long bot;
    private final Webhook webhook;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Long> busyLanes = new HashSet<>();
    private volatile boolean closed;
    private volatile String lastError = "";
    private volatile long lastErrorDate;

    private Courier(Town town, long bot, Webhook webhook) {
        this.town = town;
        this.bot = bot;
        this.webhook = webhook;
    }

    static Courier start(Town town, long bot, Webhook webhook) {
        Courier courier = new Courier(town, bot, webhook);
        courier.threads.execute(courier::run);
        return courier;
    }

    private void run() {
        while (!closed && !Thread.currentThread().isInterrupted()) {
            town.await(Topic.queue(bot), PATIENCE, this::next)
                    .ifPresent(update -> threads.execute(() -> deliver(update)));
        }
    }

    private Optional<Update> next(Book book) {
        town.waitingUpdates(bot);
        if (closed || busyLanes.size() >= webhook.maxConnections()) {
            return Optional.empty();
        }
        Optional<Update> next = book.updates(bot).values().stream().filter(update -> !busyLanes.contains(update.lane()))
                .findFirst();
        next.ifPresent(update -> busyLanes.add(update.lane()));
        return next;
    }

    private void deliver(Update update) {
        Duration pause = Duration.ZERO;
        while (!closed && !update.isGone(town.now()) && !accepted(update)) {
            sleep(pause);
            pause = pause.isZero() ? Duration.ofSeconds(1) : min(pause.multipliedBy(2));
        }
        if (!closed) {
            town.alone(book -> finish(update));
        }
    }

    private boolean finish(Update update) {
        town.happens(new Change.UpdateDone(bot, update.id()));
        return busyLanes.remove(update.lane());
    }

    private static Duration min(Duration pause) {
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private boolean accepted(Update update) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(webhook.url())).timeout(PATIENCE)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(Json.MAPPER.writeValueAsBytes(update.body())));
            if (!webhook.secret().isEmpty()) {
                request.header("X-Telegram-Bot-Api-Secret-Token", webhook.secret());
            }
            HttpResponse<Void> response = http.send(request.build(), HttpResponse.BodyHandlers.discarding());
            return response.statusCode() / 100 == 2
                    || failed("Wrong response from the webhook: " + response.statusCode());
        } catch (IOException unreachable) {
            return failed("Connection refused");
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean failed(String why) {
        lastError = why;
        lastErrorDate = town.now();
        return false;
    }

    private void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    void describe(ObjectNode state) {
        state.put("max_connections", webhook.maxConnections());
        if (!lastError.isEmpty()) {
            state.put("last_error_date", lastErrorDate).put("last_error_message", lastError);
        }
    }

    @Override
    public void close() {
        closed = true;
        threads.shutdownNow();
        http.shutdownNow();
    }
}
