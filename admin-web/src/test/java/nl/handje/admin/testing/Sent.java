package nl.handje.admin.testing;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was promised to chats. */
@TestComponent
public class Sent {
    private final JdbcClient jdbc;

    Sent(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a chat is going to read, oldest first, as it stands in the outbox. */
    public List<String> to(long chat) {
        return jdbc.sql("select content from outbox where chat = ? order by id").param(chat)
                .query((row, number) -> row.getString("content")).list();
    }
}
