package nl.handje.bench;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import nl.handje.ahead.ManyAgreed;
import nl.handje.conversation.Prompts;
import nl.handje.keys.SealedColumn;
import nl.handje.keys.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminders of real appointments, each to be read, worded and put as a question: two people for each appointment, who all
 * talked with Handje before.
 */
record RealAppointments(JdbcClient jdbc, TransactionTemplate transaction, Prompts prompts, Sealing sealing) implements Contender {
    private static final long FIRST_TO_TALK = 1;

    @Override
    public String name() {
        return "Handje, real appointments in words with buttons";
    }

    @Override
    public void plan(String word, int count, Instant due) {
        var chats = 1_000_000 + Math.floorMod(word.hashCode(), 1000) * 100_000L;
        jdbc.sql("""
                insert into conversation (chat, state, changed_at, version)
                select :chats + i - 1, state, now(), 0
                from (select state from conversation where chat = :first) talk, generate_series(1, :count) i""")
                .param("chats", chats).param("first", FIRST_TO_TALK)
                .param("count", count).update();
        transaction.executeWithoutResult(status -> sealing
                .sealsOf(LongStream.range(chats, chats + count).boxed().toList(), new SealedColumn("outbox", "content")));
        ManyAgreed.bring(jdbc, word, count, chats, due);
    }

    @Override
    public void start() {
        transaction.executeWithoutResult(status -> {
            prompts.open(FIRST_TO_TALK, "bench", List.of());
            prompts.close(FIRST_TO_TALK, "bench");
        });
    }

    @Override
    public void close() {
        // It goes with the program.
    }
}
