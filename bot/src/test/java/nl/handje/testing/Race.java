package nl.handje.testing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.handje.conversation.Action;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Person;
import nl.handje.nlp.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Fifty neighbours who were asked the same thing, and all say yes at the same moment. */
public final class Race implements AutoCloseable {
    public static final int NEIGHBOURS = 50;
    private static final long FIRST_CHAT = 900_000;

    private final Action acceptance;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final Clock clock;
    private final ExecutorService threads = Executors.newFixedThreadPool(NEIGHBOURS);
    private final List<UUID> neighbours;
    private final UUID asker;

    /** Brings the people into the database. */
    public Race(List<Action> actions, TransactionTemplate transaction, JdbcClient database, Clock clock) {
        this.acceptance = actions.stream().filter(it -> it.verb().equals("invitation-accept")).findFirst()
                .orElseThrow();
        this.transaction = transaction;
        this.database = database;
        this.clock = clock;
        this.neighbours = IntStream.range(0, NEIGHBOURS).mapToObj(number -> resident(FIRST_CHAT + number)).toList();
        this.asker = resident(FIRST_CHAT - 1);
    }

    /**
     * How a race ended.
     *
     * @param winners
     *            invitations that are accepted
     * @param offTheHook
     *            invitations that need no answer any more
     * @param answered
     *            yesses that were answered with a word
     */
    public record Outcome(int winners, int offTheHook, int answered) {}

    private UUID resident(long chat) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into resident (id, chat, name, language, area, reachable, met_at, version)
                values (:id, :chat, 'Neighbour', 'NL', '6131', true, :now, 0)""").param("id", id).param("chat", chat)
                .param("now", now()).update();
        return id;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /** One request, asked of all of them, and all of them at once. */
    public Outcome run() throws InterruptedException, ExecutionException {
        var request = UUID.randomUUID();
        database.sql("""
                insert into help_request (id, asker_id, categories, wanted_time, area, beneficiary, state, asked_at,
                    version) values (:id, :asker, 'GROCERIES', 'any|/', '6131', 'SELF', 'SEARCHING', :now, 0)""")
                .param("id", request).param("asker", asker).param("now", now()).update();
        var invitations = neighbours.stream().map(neighbour -> invitation(request, neighbour)).toList();
        var answered = allSayYes(invitations);
        return new Outcome(count(request, "ACCEPTED"), count(request, "OFF_THE_HOOK"), answered);
    }

    private UUID invitation(UUID request, UUID neighbour) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into invitation (id, request_id, helper_id, round_number, state, sent_at, put_at, version)
                values (:id, :request, :helper, 1, 'SENT', :now, :now, 0)""").param("id", id).param("request", request)
                .param("helper", neighbour).param("now", now()).update();
        return id;
    }

    private int allSayYes(List<UUID> invitations) throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        List<Future<Integer>> all = IntStream.range(0, NEIGHBOURS)
                .mapToObj(number -> threads.submit(sayYes(number, invitations.get(number), start))).toList();
        start.countDown();
        int answered = 0;
        for (var one : all) {
            answered += one.get();
        }
        return answered;
    }

    private Callable<Integer> sayYes(int number, UUID invitation, CountDownLatch start) {
        var person = new Person(FIRST_CHAT + number, "Neighbour", Language.NL, Answers.none());
        return () -> {
            start.await();
            return Objects.requireNonNull(
                    transaction.execute(status -> acceptance.act(person, invitation.toString()).size()));
        };
    }

    private int count(UUID request, String state) {
        return database.sql("select count(*) from invitation where request_id = :request and state = :state")
                .param("request", request).param("state", state).query(Integer.class).single();
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
