package nl.handje.telegram;

import java.io.IOException;
import nl.handje.BotOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Answers a pressed button at once, whatever comes of it later: it must not look as if nothing happened. */
@Component
@BotOnly
class TapAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(TapAnswers.class);

    private final BotApi telegram;

    TapAnswers(BotApi telegram) {
        this.telegram = telegram;
    }

    void answer(String query) {
        Thread.ofVirtual().name("tap").start(() -> send(query));
    }

    /** One that fails is let go: the answer to the person does not hang on it, and after a moment it is too late. */
    private void send(String query) {
        try {
            telegram.answerCallback(query);
        } catch (IOException | PollException failed) {
            LOG.debug("A tap was not answered: {}", failed.getClass().getSimpleName());
        }
    }
}
