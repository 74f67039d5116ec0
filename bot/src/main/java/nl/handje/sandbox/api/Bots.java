package nl.handje.sandbox.api;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import nl.handje.sandbox.town.Bot;
import nl.handje.sandbox.town.Change;
import nl.handje.sandbox.town.Town;

/** Who is calling. Any token of the form digits, colon, secret is somebody; the first caller is the town's own bot. */
public final class Bots {
    private static final String TOKEN = "[0-9]{1,12}:[A-Za-z0-9_-]{1,100}";

    private final Town town;
    private final Bot demo;
    private final AtomicBoolean called = new AtomicBoolean();

    public Bots(Town town, Bot demo) {
        this.town = town;
        this.demo = demo;
        town.alone(book -> {
            if (book.bot(demo.id()).isEmpty()) {
                town.happens(new Change.BotSet(demo));
            }
            if (book.homeBot() == 0) {
                town.happens(new Change.HomeBotSet(demo.id()));
            }
            return book;
        });
    }

    Optional<Bot> calling(String token) {
        if (!token.matches(TOKEN)) {
            return Optional.empty();
        }
        long id = Long.parseLong(token.substring(0, token.indexOf(':')));
        return Optional.of(town.alone(book -> {
            Bot bot = book.bot(id).orElseGet(() -> met(id));
            if (!called.getAndSet(true) && book.homeBot() != id) {
                town.happens(new Change.HomeBotSet(id));
            }
            return bot;
        }));
    }

    private Bot met(long id) {
        Bot bot = id == demo.id() ? demo : Bot.known(id, demo.name(), "sandbox_" + id + "_bot");
        town.happens(new Change.BotSet(bot));
        return bot;
    }
}
