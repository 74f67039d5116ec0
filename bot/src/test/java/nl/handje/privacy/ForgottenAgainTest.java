package nl.handje.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.handje.messaging.Outbox;
import nl.handje.messaging.Traces;
import nl.handje.phrase.Phrasebook;
import nl.handje.resident.Residents;
import nl.handje.testing.Agreed;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.TownTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A backup is put back from before somebody was forgotten. */
@TownTest
class ForgottenAgainTest {
    @Autowired
    Town town;
    @Autowired
    JdbcClient database;
    @Autowired
    Residents residents;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    List<PersonalRecords> records;
    @Autowired
    Traces traces;
    @Autowired
    Outbox outbox;
    @Autowired
    Phrasebook phrasebook;
    @Autowired
    Clock clock;
    @TempDir
    Path folder;

    private Tombstones tombstones() {
        return new Tombstones(database, file(), clock);
    }

    private ForgottenFile file() {
        return new ForgottenFile(Optional.of(path()));
    }

    /** In a folder that is made when it is missing. */
    private Path path() {
        return folder.resolve("data").resolve("forgotten");
    }

    private Erasure erasure() {
        return new Erasure(records, residents, traces, outbox, phrasebook, tombstones());
    }

    /** Another program begins, on what the tables hold now. */
    private void starts() {
        new ForgottenAgain(tombstones(), file(), residents, erasure(), transaction).afterSingletonsInstantiated();
    }

    private UUID number(Neighbour neighbour) {
        return residents.findByChat(neighbour.chat()).orElseThrow().id().value();
    }

    @Test
    void who_came_back_with_a_backup_is_forgotten_again_before_anybody_is_served() throws IOException {
        var agreed = Agreed.dutch(town);
        var her = number(agreed.asker());
        var his = number(agreed.helper());
        Files.createDirectories(path().getParent());
        Files.writeString(path(), "\n" + her + "\nhalf a li");
        database.sql("""
                insert into inbox (bot, update_id, fingerprint, lane, payload, received_at)
                values (1, 77, 'x', ?, '', now())""").params(agreed.asker().chat()).update();
        starts();
        assertThat(residents.findByChat(agreed.asker().chat())).isEmpty();
        assertThat(number(agreed.helper())).isEqualTo(his);
        assertThat(agreed.asker().unread()).as("she heard it long ago").isEmpty();
        agreed.helper().readsSomethingWith("Een afspraak gaat niet door");
        assertThat(rows("select count(*) from inbox where lane = ?", agreed.asker().chat())).isZero();
        assertThat(rows("select count(*) from person_key where chat = ?", agreed.asker().chat())).isZero();
        assertThat(rows("select count(*) from tombstone where id = ?", her)).isOne();
        starts();
        town.nothingElseWasSaid();
    }

    @Test
    void who_is_forgotten_stands_in_the_file_once_that_is_certain() throws IOException {
        var anna = town.neighbour("Anna", "nl");
        anna.says("hallo");
        anna.readsAll();
        var her = number(anna);
        transaction.executeWithoutResult(status -> {
            erasure().forget(residents.findByChat(anna.chat()).orElseThrow());
            status.setRollbackOnly();
        });
        assertThat(path()).doesNotExist();
        town.forgetWhatWasSaid();
        transaction.executeWithoutResult(
                status -> erasure().forget(residents.findByChat(anna.chat()).orElseThrow()));
        assertThat(Files.readAllLines(path())).contains(her.toString());
        anna.readsSomethingWith("Alles is gewist.");
    }

    @Test
    void what_the_table_knows_and_the_file_does_not_is_written_at_the_next_start() throws IOException {
        var id = UUID.randomUUID();
        database.sql("insert into tombstone values (?, now())").params(id).update();
        starts();
        assertThat(Files.readAllLines(path())).containsOnlyOnce(id.toString());
        starts();
        assertThat(Files.readAllLines(path())).containsOnlyOnce(id.toString());
    }

    private int rows(String sql, Object parameter) {
        return database.sql(sql).params(parameter).query(Integer.class).single();
    }
}
