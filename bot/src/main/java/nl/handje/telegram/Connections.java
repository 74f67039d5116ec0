package nl.handje.telegram;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.handje.BotOnly;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The connections to Telegram, one kind for each use so that none waits for another. None of them repeats a request by
 * itself: a message that was sent twice is read twice.
 */
@Component
@BotOnly
class Connections implements DisposableBean {
    /** Telegram holds a poll at most this long. */
    static final Duration POLL = Duration.ofSeconds(50);
    /** As many stay open, so that a burst does not shake hands anew for each message. */
    private static final int AT_ONCE = 64;
    /** Less than any server keeps them, for a request on one that is just being closed is lost. */
    private static final int KEPT_SECONDS = 20;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final OkHttpClient base = base(threads);

    /** For messages. */
    final OkHttpClient sending = base.newBuilder().dispatcher(dispatcher(threads)).callTimeout(Duration.ofSeconds(20))
            .build();
    /** For what must be quick or not at all. */
    final OkHttpClient acknowledging = base.newBuilder().dispatcher(dispatcher(threads))
            .callTimeout(Duration.ofSeconds(5)).build();
    /** For the long poll. */
    final OkHttpClient polling = base.newBuilder().dispatcher(dispatcher(threads))
            .readTimeout(POLL.plusSeconds(15)).callTimeout(POLL.plusSeconds(20)).build();

    /** For files, which are no JSON. */
    final OkHttpClient fetching = fetching();

    private OkHttpClient fetching() {
        var files = base.newBuilder().dispatcher(dispatcher(threads)).callTimeout(Duration.ofSeconds(60));
        files.networkInterceptors().clear();
        return files.build();
    }

    private static OkHttpClient base(ExecutorService threads) {
        return new OkHttpClient.Builder().dispatcher(dispatcher(threads)).retryOnConnectionFailure(false)
                .followRedirects(false).connectionPool(new ConnectionPool(AT_ONCE, KEPT_SECONDS, TimeUnit.SECONDS))
                .connectTimeout(Duration.ofSeconds(5)).readTimeout(Duration.ofSeconds(10))
                .writeTimeout(Duration.ofSeconds(10)).addNetworkInterceptor(new Line()).build();
    }

    private static Dispatcher dispatcher(ExecutorService threads) {
        var dispatcher = new Dispatcher(threads);
        dispatcher.setMaxRequests(AT_ONCE);
        dispatcher.setMaxRequestsPerHost(AT_ONCE);
        return dispatcher;
    }

    /** Breaks off the poll under way, which otherwise lasts up to a minute. */
    void cancelPolling() {
        polling.dispatcher().cancelAll();
    }

    @Override
    public void destroy() {
        List.of(sending, acknowledging, polling, fetching).forEach(client -> client.dispatcher().cancelAll());
        threads.shutdownNow();
        base.connectionPool().evictAll();
    }
}
