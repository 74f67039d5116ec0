package nl.handje.admin.testing;

import java.util.List;
import nl.handje.testing.InPlain;
import org.springframework.boot.test.context.TestComponent;

/** What was promised to chats. */
@TestComponent
public class Sent {
    private final InPlain inPlain;

    Sent(InPlain inPlain) {
        this.inPlain = inPlain;
    }

    /** What a chat is going to read, oldest first, as it stands in the outbox. */
    public List<String> to(long chat) {
        return inPlain.all("outbox.content", "select content from outbox where chat = ? order by id", chat);
    }
}
