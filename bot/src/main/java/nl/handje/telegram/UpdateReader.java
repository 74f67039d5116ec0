package nl.handje.telegram;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import nl.handje.messaging.inbox.UnreadableException;
import nl.handje.messenger.Heard;
import nl.handje.messenger.Sender;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads an update, and of it only what we need: a person whose message bears an ornament that is newer than our library
 * is heard all the same.
 */
final class UpdateReader {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> IN_GROUP = List.of("member", "administrator", "creator", "restricted");

    private UpdateReader() {
    }

    static Reading read(String payload, Instant receivedAt) {
        JsonNode update = parse(payload);
        if (update.has("message")) {
            return message(update.path("message"));
        }
        if (update.has("edited_message")) {
            return edited(update.path("edited_message"));
        }
        if (update.has("callback_query")) {
            return tap(update.path("callback_query"), receivedAt);
        }
        return update.has("my_chat_member") ? membership(update.path("my_chat_member")) : new Reading.Nothing();
    }

    private static JsonNode parse(String payload) {
        try {
            return JSON.readTree(payload);
        } catch (JacksonException garbled) {
            throw new UnreadableException("not JSON");
        }
    }

    private static Reading message(JsonNode message) {
        if (!isPrivate(message)) {
            return GroupReader.message(message);
        }
        if (isBot(message)) {
            return new Reading.Nothing();
        }
        return MessageReader.read(message, sender(message)).<Reading>map(Reading.Personal::new)
                .orElseGet(Reading.Nothing::new);
    }

    /** Only words that were changed are heard again: a command or a place that moves is not said twice. */
    private static Reading edited(JsonNode message) {
        Optional<String> text = message.path("text").asStringOpt().filter(words -> !words.startsWith("/"));
        if (!isPrivate(message)) {
            return new Reading.Nothing();
        }
        var at = Instant
                .ofEpochSecond(message.path("edit_date").asLongOpt().orElseGet(() -> number(message, "date")));
        return text.<Heard>map(words -> new Heard.Text(sender(message), at, number(message, "message_id"), words, true))
                .or(() -> MessageReader.caption(message, sender(message), at))
                .<Reading>map(Reading.Personal::new).orElseGet(Reading.Nothing::new);
    }

    /** Telegram does not say when a button was pressed. */
    private static Reading tap(JsonNode query, Instant receivedAt) {
        JsonNode message = query.path("message");
        Optional<String> data = query.path("data").asStringOpt();
        if (data.isEmpty() || !isPrivate(message)) {
            return new Reading.Nothing();
        }
        return new Reading.Personal(new Heard.Tap(sender(message.path("chat"), query.path("from")), receivedAt,
                number(message, "message_id"), data.get()));
    }

    private static Reading membership(JsonNode change) {
        String status = change.path("new_chat_member").path("status").asString("");
        boolean member = IN_GROUP.contains(status);
        if (isPrivate(change)) {
            return new Reading.Personal(new Heard.Reach(sender(change),
                    Instant.ofEpochSecond(number(change, "date")), !member));
        }
        return GroupReader.membership(change, status, member);
    }

    static boolean isBot(JsonNode message) {
        return message.path("from").path("is_bot").asBoolean(false);
    }

    private static boolean isPrivate(JsonNode message) {
        return message.path("chat").path("type").asString("").equals("private");
    }

    private static Sender sender(JsonNode message) {
        return sender(message.path("chat"), message.path("from"));
    }

    private static Sender sender(JsonNode chat, JsonNode from) {
        return new Sender(number(chat, "id"), from.path("first_name").asString(""), language(from));
    }

    static Optional<String> language(JsonNode from) {
        return from.path("language_code").asStringOpt().map(tag -> tag.toLowerCase(Locale.ROOT));
    }

    static long number(JsonNode node, String name) {
        OptionalLong number = node.path(name).asLongOpt();
        return number.orElseThrow(() -> new UnreadableException("without " + name));
    }
}
