package nl.handje.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import nl.handje.testing.InPlain;
import nl.handje.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MessagingTest
class MessageRetentionTest {
    @Autowired
    MessageRetention retention;
    @Autowired
    JdbcClient database;
    @Autowired
    InPlain inPlain;
    @Autowired
    MovableClock clock;

    @Test
    void traces_go_by_their_kind_and_nothing_unfinished_goes() {
        inbox("DONE", "");
        inbox("DEAD", "words");
        inbox("WAITING", "words");
        outbox("DELIVERED", "");
        outbox("FAILED", "words");

        clock.advance(Duration.ofDays(4));
        retention.sweep();
        assertThat(left("inbox")).isEqualTo("DEAD:words WAITING:words");
        clock.advance(Duration.ofDays(11));
        retention.sweep();
        assertThat(left("inbox")).isEqualTo("WAITING:words");
        assertThat(left("outbox")).isEqualTo("DELIVERED: FAILED:");
        clock.advance(Duration.ofDays(80));
        retention.sweep();
        assertThat(left("outbox")).isEmpty();
    }

    @Test
    void a_key_of_nobody_goes_and_one_that_is_needed_stays() {
        database.sql("delete from person_key").update();
        for (var chat : List.of(0L, 1L, 2L, 3L, 4L)) {
            inPlain.sealed("inbox.payload", chat, "words");
        }
        database.sql("""
                insert into resident (id, chat, name, language, reachable, met_at, version)
                values (gen_random_uuid(), 2, 'Anna', 'NL', true, now(), 0)""").update();
        database.sql("insert into group_chat values (3, now())").update();
        database.sql("truncate inbox").update();
        inbox("WAITING", "words");
        retention.sweep();
        assertThat(chatsWithKey()).containsExactly(0L, 1L, 2L, 3L, 4L);
        clock.advance(Duration.ofDays(2));
        retention.sweep();
        assertThat(chatsWithKey()).containsExactly(0L, 1L, 2L, 3L);
        database.sql("truncate inbox").update();
    }

    private List<Long> chatsWithKey() {
        return database.sql("select chat from person_key order by chat").query((row, number) -> row.getLong("chat"))
                .list();
    }

    private void inbox(String state, String payload) {
        database.sql("""
                insert into inbox (bot, update_id, fingerprint, lane, payload, state, received_at, settled_at)
                values (1, 1, :state, 1, :payload, :state, :now, :settled)""").param("state", state)
                .param("payload", payload).param("now", now())
                .param("settled", state.equals("WAITING") ? null : now()).update();
    }

    private void outbox(String state, String content) {
        database.sql("""
                insert into outbox (chat, key, priority, content, state, created_at, settled_at)
                values (1, :state, 1, :content, :state, :now, :now)""").param("state", state)
                .param("content", content).param("now", now()).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private String left(String table) {
        String words = table.equals("inbox") ? "payload" : "content";
        return database.sql("select coalesce(string_agg(state || ':' || " + words + ", ' ' order by state), '') from "
                + table).query(String.class).single();
    }
}
