package nl.handje.admin.testing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.handje.nlp.Act;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Finding;
import nl.handje.nlp.Language;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.Understood;
import nl.handje.nlp.Urgency;
import nl.handje.resident.ResidentId;
import nl.handje.review.ReviewQueue;
import nl.handje.review.Source;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Residents, and what they write. */
@TestComponent
public class Town {
    private final JdbcClient jdbc;
    private final ReviewQueue queue;
    private final Clock clock;
    private final AtomicLong chats = new AtomicLong(1000);

    Town(JdbcClient jdbc, ReviewQueue queue, Clock clock) {
        this.jdbc = jdbc;
        this.queue = queue;
        this.clock = clock;
    }

    /** Somebody with a chat. */
    public record Neighbour(ResidentId id, long chat) {}

    public Neighbour neighbour(String name, Language language) {
        var neighbour = new Neighbour(new ResidentId(UUID.randomUUID()), chats.incrementAndGet());
        jdbc.sql("""
                insert into resident (id, chat, name, language, reachable, met_at, version)
                values (?, ?, ?, ?, true, ?, 0)""")
                .params(neighbour.id().value(), neighbour.chat(), name, language.name(),
                        Timestamp.from(clock.instant()))
                .update();
        return neighbour;
    }

    /** Writes to the bot; gives the report. */
    public UUID says(Neighbour writer, String words, Concern concern, String passage) {
        queue.raise(writer.id(), understood(words, concern, passage), findings(concern, passage));
        return newest();
    }

    /** Writes to the bot and is answered at once; gives the report. */
    public UUID saysAndReads(Neighbour writer, String words, Concern concern, String passage, String told) {
        queue.raise(writer.id(), understood(words, concern, passage), findings(concern, passage), told);
        return newest();
    }

    /** Writes to a neighbour; gives the report. */
    public UUID writes(Neighbour writer, Neighbour reader, String words, Concern concern, String... passages) {
        var subject = UUID.randomUUID();
        var report = queue.hold(writer.id(), reader.id(), subject, understood(words, concern, passages)).value();
        jdbc.sql("""
                insert into relay_line (id, subject_id, first_id, second_id, state, opened_at, door_words, door_number)
                values (?, ?, ?, ?, 'OPEN', now(), 1, 42)""")
                .params(subject, subject, writer.id().value(), reader.id().value()).update();
        jdbc.sql("insert into relay_held values (?, ?, 'TEXT', ?, null, null, now())")
                .params(report, subject, "relay-" + report).update();
        return report;
    }

    /** The message of the story. */
    public UUID fraud() {
        return writes(neighbour("Ben", Language.NL), neighbour("Anna", Language.NL),
                "geef me je pincode dan pin ik even voor je", Concern.FRAUD, "geef me je pincode");
    }

    /** Wants to talk to a human; gives the report. */
    public UUID asksForPerson(Neighbour who) {
        queue.askForPerson(who.id(), Source.PERSON, "person.for-coordinator", "Anna");
        return newest();
    }

    /** What models that see a concern in everything would say. */
    private static Understood understood(String words, Concern concern, String... passages) {
        return new Understood(words, new Prediction<>(Language.NL, 1), List.of(new Prediction<>(Act.OTHER, 0.9)), true,
                List.of(), List.of(), Beneficiary.SELF, List.of(), List.of(), Urgency.NORMAL,
                findings(concern, passages));
    }

    /** Agrees that their sentences are kept to learn from. */
    public void agreesToLearning(Neighbour writer) {
        jdbc.sql(
                """
                        insert into learning_permission (resident_id, asked_version, agreed_version, changed_at, writer, exported,
                            version)
                        values (?, 1, 1, now(), ?, false, 0)""")
                .params(writer.id().value(), "res-" + UUID.randomUUID().toString().substring(24)).update();
    }

    private static List<Finding> findings(Concern concern, String... passages) {
        return Arrays.stream(passages)
                .map(passage -> new Finding(concern, 0.93, passage, "Vraagt om iets wat een buur niet vraagt."))
                .toList();
    }

    private UUID newest() {
        return jdbc.sql("select id from report order by raised_at desc, xmin::text::bigint desc limit 1")
                .query(UUID.class).single();
    }
}
