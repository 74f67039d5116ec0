package nl.handje.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.Set;
import nl.handje.keys.Sealing;
import nl.handje.privacy.Fact;
import nl.handje.reminder.Reminders;
import nl.handje.resident.Resident;
import nl.handje.testing.DatabaseTest;
import nl.handje.testing.InPlain;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class GroupAskRecordsTest {
    @Autowired
    JdbcClient database;
    @Autowired
    Sealing sealing;
    @Autowired
    Clock clock;
    @Autowired
    InPlain inPlain;

    @Test
    void what_somebody_asked_in_a_group_is_told_and_forgotten_and_that_of_others_stays() {
        asks(1001, "wie rijdt mij");
        asks(1002, "wie helpt in de tuin");
        var records = new GroupAskRecords(database,
                new GroupAsks(database, sealing, mock(Reminders.class), clock));
        Resident anna = mock();
        when(anna.chat()).thenReturn(1001L);
        assertThat(records.of(anna).getFirst().things()).singleElement().satisfies(
                facts -> assertThat(facts).extracting(Fact::value).containsExactly("wie rijdt mij"));
        records.forget(anna, Set.of());
        assertThat(inPlain.all("group_ask.words", "select words from group_ask"))
                .containsExactly("wie helpt in de tuin");
    }

    private void asks(long person, String words) {
        database.sql("""
                insert into group_ask (id, code_hash, person, words, expires_at)
                values (gen_random_uuid(), :hash, :person, :words, now())""").param("hash", words.getBytes(
                java.nio.charset.StandardCharsets.UTF_8)).param("person", person)
                .param("words", inPlain.sealed("group_ask.words", person, words)).update();
    }
}
