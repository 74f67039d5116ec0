package nl.handje.sandbox.sim;

import nl.handje.sandbox.town.Book;
import nl.handje.sandbox.town.Bot;
import nl.handje.sandbox.town.ChatKey;
import nl.handje.sandbox.town.Group;
import nl.handje.sandbox.town.Message;
import tools.jackson.databind.JsonNode;

/**
 * What a bot sees of a group: everything as an administrator or by its setting, otherwise only what is meant for it.
 */
final class Privacy {
    private Privacy() {
    }

    static boolean lets(Book book, Group group, Bot bot, Message message) {
        return bot.readsGroups() || group.standing(bot.id()).equals("administrator") || isReplyTo(bot, message)
                || names(bot, message) || isCommandFor(book, bot, message);
    }

    private static boolean isReplyTo(Bot bot, Message message) {
        return message.wire().path("reply_to_message").path("from").path("id").asLong(0) == bot.id();
    }

    private static boolean names(Bot bot, Message message) {
        return message.entities().values().stream().filter(entity -> is(entity, "mention"))
                .anyMatch(entity -> word(message, entity).equalsIgnoreCase("@" + bot.userName()));
    }

    /** A command with the bot's name, or one without a name when the bot spoke last. */
    private static boolean isCommandFor(Book book, Bot bot, Message message) {
        return message.entities().values().stream().filter(entity -> is(entity, "bot_command"))
                .map(entity -> word(message, entity)).anyMatch(command -> command.contains("@")
                        ? command.toLowerCase(java.util.Locale.ROOT)
                                .endsWith("@" + bot.userName().toLowerCase(java.util.Locale.ROOT))
                        : spokeLast(book, bot, message.chat()));
    }

    private static boolean spokeLast(Book book, Bot bot, ChatKey chat) {
        return book.messages(chat).descendingMap().values().stream().filter(Message::fromBot).findFirst()
                .map(last -> last.wire().path("from").path("id").asLong(0) == bot.id()).orElse(true);
    }

    private static boolean is(JsonNode entity, String type) {
        return entity.path("type").asString("").equals(type);
    }

    private static String word(Message message, JsonNode entity) {
        int from = entity.path("offset").asInt(0);
        return message.text().substring(from, from + entity.path("length").asInt(0));
    }
}
