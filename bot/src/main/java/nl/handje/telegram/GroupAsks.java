package nl.handje.telegram;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.handje.conversation.Arrival;
import nl.handje.conversation.Doorway;
import nl.handje.conversation.Person;
import nl.handje.keys.Owner;
import nl.handje.keys.SealedColumn;
import nl.handje.keys.Sealing;
import nl.handje.messaging.StartCode;
import nl.handje.reminder.DueReminder;
import nl.handje.reminder.ReminderKind;
import nl.handje.reminder.Reminders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What somebody asked of the bot in a group, kept for an hour so that they can go on in private without typing it. */
@Component
class GroupAsks implements Doorway, ReminderKind {
    private static final Duration KEPT = Duration.ofHours(1);
    private static final SealedColumn WORDS = new SealedColumn("group_ask", "words");

    private final JdbcClient database;
    private final Sealing sealing;
    private final Reminders reminders;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    GroupAsks(JdbcClient database, Sealing sealing, Reminders reminders, Clock clock) {
        this.database = database;
        this.sealing = sealing;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** Keeps the words for nobody but this person; gives the code that brings them back once. */
    @Transactional(propagation = Propagation.MANDATORY)
    StartCode keep(long person, String words) {
        var code = StartCode.draw(random);
        var id = UUID.randomUUID();
        var expires = clock.instant().plus(KEPT);
        database.sql("""
                insert into group_ask (id, code_hash, person, words, expires_at)
                values (:id, :hash, :person, :words, :expires)""").param("id", id).param("hash", code.hash())
                .param("person", person).param("words", sealing.seal(new Owner.Chat(person), WORDS, words))
                .param("expires", Timestamp.from(expires)).update();
        reminders.add("group-ask-" + id, name(), id, expires);
        return code;
    }

    /** In a group everybody can press the button; the words come back only to whoever wrote them. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Arrival> enter(Person person, String code) {
        return database.sql("""
                delete from group_ask where code_hash = :hash and person = :person and expires_at > :now
                returning words""").param("hash", new StartCode(code).hash()).param("person", person.chat())
                .param("now", Timestamp.from(clock.instant())).query(String.class).optional()
                .map(words -> new Arrival(List.of(), Optional.of(sealing.open(WORDS, words)), Optional.empty()));
    }

    /** What waits of somebody. */
    List<String> of(long person) {
        return database.sql("select words from group_ask where person = :person").param("person", person)
                .query((row, number) -> sealing.open(WORDS, row.getString("words"))).list();
    }

    @Override
    public String name() {
        return "group-ask";
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void due(DueReminder reminder) {
        database.sql("delete from group_ask where id = :id").param("id", reminder.subject()).update();
    }
}
