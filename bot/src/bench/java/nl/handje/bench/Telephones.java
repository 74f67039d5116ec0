package nl.handje.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Many people's telephones in the local messenger; each says the next thing of a talk when it is its turn. */
final class Telephones implements AutoCloseable {
    private static final List<String> TALK = List.of(
            "Kan iemand mij donderdag om half drie naar het ziekenhuis in Sittard rijden?", "ja", "6131 AB",
            "nee, toch vrijdag", "ja", "wat heb ik lopen?", "Ik zoek ook iemand die mijn gras maait", "volgende week",
            "waarom wilt u dat weten?", "ja hoor", "dank u wel");
    private static final long FIRST = 50_000;
    private static final int PATIENCE_MILLIS = 10_000;

    private final URI messenger;
    private final int people;
    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private long said;

    Telephones(URI messenger, int people) {
        this.messenger = messenger;
        this.people = people;
    }

    /** Lets people write at a rate for a while, and tells how long each waited for the first word. */
    List<Duration> write(int perSecond, Duration time) throws InterruptedException {
        var waiting = new ArrayList<Future<Duration>>();
        long between = Duration.ofSeconds(1).toNanos() / perSecond;
        long begin = System.nanoTime();
        for (long i = 0; i < time.toSeconds() * perSecond; i++) {
            LockSupport.parkNanos(begin + i * between - System.nanoTime());
            long turn = said++;
            waiting.add(threads.submit(() -> ask(FIRST + turn % people, TALK.get((int) (turn / people) % TALK.size()))));
        }
        var waited = new ArrayList<Duration>();
        for (var one : waiting) {
            if (one.state() == Future.State.SUCCESS || finished(one)) {
                waited.add(one.resultNow());
            }
        }
        return waited;
    }

    private static boolean finished(Future<Duration> one) throws InterruptedException {
        while (!one.isDone()) {
            Thread.sleep(1);
        }
        return one.state() == Future.State.SUCCESS;
    }

    private Duration ask(long person, String words) throws IOException, InterruptedException {
        long before = System.nanoTime();
        long message = post("/sim/people/" + person + "/text", Map.of("text", words)).path("messageId").asLong();
        var answers = get("/sim/people/" + person + "/wait?after=" + message + "&timeoutMs=" + PATIENCE_MILLIS);
        if (answers.isEmpty()) {
            throw new IOException("no answer");
        }
        return Duration.ofNanos(System.nanoTime() - before);
    }

    private JsonNode post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(messenger.resolve(path)).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body))).build());
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(messenger.resolve(path)).build());
    }

    private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        return json.readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    @Override
    public void close() {
        threads.close();
        http.close();
    }
}
