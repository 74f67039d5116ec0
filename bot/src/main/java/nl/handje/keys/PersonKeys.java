package nl.handje.keys;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The keys of people, each wrapped with a master key. For sealing the table is always asked, so that nothing is sealed
 * with a key that another process destroyed.
 */
@Component
class PersonKeys {
    private static final String SELECT = "select k.id, k.chat, k.wrapped, k.master from person_key k ";

    private final JdbcClient database;
    private final MasterKeys masters;
    private final Clock clock;
    private final KeysInTransaction read = new KeysInTransaction();

    PersonKeys(JdbcClient database, MasterKeys masters, Clock clock) {
        this.database = database;
        this.masters = masters;
        this.clock = clock;
    }

    /** Made when there is none. Read once in a transaction. */
    PersonKey of(Owner owner) {
        return read.find(owner).orElseGet(() -> read.keep(owner, query(owner, "").orElseGet(() -> make(owner))));
    }

    /** As {@link #of}; and who wants to destroy it waits until this transaction is over. */
    PersonKey held(Owner owner) {
        return query(owner, " for key share of k").orElseGet(() -> make(owner));
    }

    /** As {@link #of}, of many with a few statements. */
    Map<Long, PersonKey> ofChats(Collection<Long> chats) {
        var found = kept(chats);
        var without = chats.stream().filter(chat -> !found.containsKey(chat)).distinct().sorted().toList();
        if (!without.isEmpty()) {
            found.putAll(make(without));
        }
        found.forEach((chat, key) -> read.keep(new Owner.Chat(chat), key));
        return found;
    }

    private Map<Long, PersonKey> kept(Collection<Long> chats) {
        return database.sql(SELECT + "where k.chat = any(:chats)").param("chats", chats.toArray(Long[]::new))
                .query((row, number) -> Map.entry(row.getLong("chat"), key(row))).list().stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<PersonKey> find(UUID id) {
        return database.sql(SELECT + "where k.id = :id").param("id", id).query((row, number) -> key(row)).optional();
    }

    /** Takes it away; gives what it was. */
    Optional<PersonKey> destroy(long chat) {
        read.dropAll();
        return database.sql("delete from person_key k where k.chat = :chat returning k.id, k.chat, k.wrapped, k.master")
                .param("chat", chat).query((row, number) -> key(row)).optional();
    }

    /** Of the programs that start, one goes first, until its transaction is over. */
    void oneAtATime() {
        database.sql("select pg_advisory_xact_lock(hashtext('handje keys'))").query((row, number) -> number).list();
    }

    /** Some that are wrapped with an earlier master key, wrapped with that of now; tells how many. */
    int wrapAnew(int most) {
        List<Drawn> old = database.sql(SELECT + "where k.master <> :now order by k.id limit :most for update")
                .param("now", masters.now().name()).param("most", most)
                .query((row, number) -> new Drawn(row.getLong("chat"), key(row))).list();
        old.forEach(it -> database.sql("update person_key set wrapped = :wrapped, master = :master where id = :id")
                .param("wrapped", wrap(it.chat(), it.key()))
                .param("master", masters.now().name()).param("id", it.key().id()).update());
        return old.size();
    }

    private record Drawn(long chat, PersonKey key) {}

    private Optional<PersonKey> query(Owner owner, String lock) {
        return switch (owner) {
            case Owner.Chat(long chat) -> first(database.sql(SELECT + "where k.chat = :chat" + lock)
                    .param("chat", chat));
            case Owner.Resident(UUID id) -> first(database
                    .sql(SELECT + "join resident r on r.chat = k.chat where r.id = :id" + lock).param("id", id));
        };
    }

    private Optional<PersonKey> first(StatementSpec statement) {
        return statement.query((row, number) -> key(row)).optional();
    }

    private PersonKey make(Owner owner) {
        var chat = chat(owner);
        return Objects.requireNonNull(make(List.of(chat)).get(chat));
    }

    /** When somebody else makes one at the same moment, it is theirs that counts. */
    private Map<Long, PersonKey> make(List<Long> chats) {
        var drawn = chats.stream().map(chat -> new Drawn(chat, PersonKey.draw())).toList();
        database.sql("""
                insert into person_key (id, chat, wrapped, master, made_at)
                select id, chat, wrapped, :master, :now from unnest(:ids, :chats, :wrapped) new (id, chat, wrapped)
                on conflict (chat) do nothing""")
                .param("ids", drawn.stream().map(it -> it.key().id()).toArray(UUID[]::new))
                .param("chats", chats.toArray(Long[]::new))
                .param("wrapped", drawn.stream().map(it -> wrap(it.chat(), it.key())).toArray(byte[][]::new))
                .param("master", masters.now().name()).param("now", Timestamp.from(clock.instant())).update();
        return kept(chats);
    }

    private byte[] wrap(long chat, PersonKey key) {
        return masters.now().wrap(key.secret(), PersonKey.context(key.id(), chat));
    }

    private long chat(Owner owner) {
        return switch (owner) {
            case Owner.Chat(long chat) -> chat;
            case Owner.Resident(UUID id) -> database.sql("select chat from resident where id = :id").param("id", id)
                    .query(Long.class).single();
        };
    }

    private PersonKey key(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var master = masters.named(row.getString("master")).orElseThrow(MasterKeyException::unknown);
        try {
            return new PersonKey(id,
                    master.unwrap(row.getBytes("wrapped"), PersonKey.context(id, row.getLong("chat"))));
        } catch (AEADBadTagException changed) {
            throw new UnreadableWordsException("person_key", "key " + id + " was changed");
        }
    }
}
