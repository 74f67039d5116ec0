package nl.handje.sandbox.sim;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import nl.handje.sandbox.town.Book;
import nl.handje.sandbox.town.ChatKey;
import nl.handje.sandbox.town.Message;
import nl.handje.sandbox.town.Topic;
import nl.handje.sandbox.town.Town;
import tools.jackson.databind.JsonNode;

/** What phones show, now or as soon as there is something new. */
final class Phones {
    private final Town town;
    private final Map<ChatKey, Long> lastAct = new ConcurrentHashMap<>();
    private final Map<ChatKey, Long> lastTold = new ConcurrentHashMap<>();

    Phones(Town town) {
        this.town = town;
    }

    /** A person is about to do something: what changed before it is no news to a later wait. */
    void acts(ChatKey chat) {
        lastAct.put(chat, town.alone(Book::revision));
    }

    JsonNode messages(ChatKey chat, int after) {
        return town.alone(book -> Screen.shown(book, chat, book.messages(chat).tailMap(after, false).values()));
    }

    /** The newest ones only, for a page that shows no more. */
    JsonNode newest(ChatKey chat, int most) {
        return town.alone(book -> Screen.shown(book, chat,
                book.messages(chat).descendingMap().values().stream().limit(most).toList().reversed()));
    }

    /**
     * Waits for a bot's message newer than this one, or for a change of an older one since the person last did
     * something. Each change is told once, so that the next wait waits for the next.
     */
    JsonNode await(ChatKey chat, int after, Duration limit) {
        Optional<JsonNode> news = town.await(Topic.chat(chat), limit, book -> news(book, chat, after));
        return news.orElseGet(() -> messages(chat, after));
    }

    private Optional<JsonNode> news(Book book, ChatKey chat, int after) {
        long known = Math.max(lastAct.getOrDefault(chat, 0L), lastTold.getOrDefault(chat, 0L));
        List<Message> shown = book.messages(chat).values().stream()
                .filter(message -> message.id() > after || isChange(message, known)).toList();
        boolean fromBot = shown.stream().anyMatch(Message::fromBot);
        if (!fromBot) {
            return Optional.empty();
        }
        lastTold.put(chat, shown.stream().mapToLong(Message::revision).max().orElse(known));
        return Optional.of(Screen.shown(book, chat, shown));
    }

    private static boolean isChange(Message message, long known) {
        return message.fromBot() && (message.edited() || message.deleted()) && message.revision() > known;
    }
}
