package nl.handje.sandbox.api;

import java.util.Optional;
import java.util.OptionalLong;

import nl.handje.sandbox.town.Book;
import nl.handje.sandbox.town.Bot;
import nl.handje.sandbox.town.ChatKey;
import nl.handje.sandbox.town.Group;
import nl.handje.sandbox.town.Message;
import nl.handje.sandbox.town.Person;
import nl.handje.sandbox.town.Town;
import nl.handje.sandbox.wire.Refusal;
import tools.jackson.databind.node.ObjectNode;

/** Finds the chat a bot means, and says no where Telegram would. */
final class Recipients {
    private final Town town;

    /** A chat that was found, and how it is shown. */
    record Recipient(ChatKey key, ObjectNode chat) {}

    Recipients(Town town) {
        this.town = town;
    }

    /** A chat the bot may write to now. */
    Recipient writable(Call call, String field) {
        Recipient recipient = known(call, field);
        if (!recipient.key().isGroup() && town.alone(book -> book.chat(recipient.key()).blocked())) {
            throw Refusal.forbidden("bot was blocked by the user");
        }
        return recipient;
    }

    /** A chat the bot has. */
    Recipient known(Call call, String field) {
        if (!call.parameters().has(field)) {
            throw Refusal.badRequest("chat_id is empty");
        }
        OptionalLong id = call.parameters().number(field);
        if (id.isEmpty()) {
            throw Refusal.badRequest("chat not found");
        }
        return town.alone(book -> id.getAsLong() < 0
                ? group(book, call.bot(), id.getAsLong())
                : person(book, call.bot(), id.getAsLong()));
    }

    private static Recipient person(Book book, Bot bot, long id) {
        ChatKey key = ChatKey.of(bot.id(), id);
        Optional<Person> person = book.person(id);
        if (person.isPresent() && book.chat(key).started()) {
            return new Recipient(key, person.get().chat());
        }
        boolean met = person.isPresent() && book.groups().stream()
                .anyMatch(group -> group.holds(bot.id()) && group.members().contains(id));
        throw met
                ? Refusal.forbidden("bot can't initiate conversation with a user")
                : Refusal.badRequest("chat not found");
    }

    private static Recipient group(Book book, Bot bot, long id) {
        Group group = book.group(id).orElseThrow(() -> Refusal.badRequest("chat not found"));
        if (group.movedTo() != 0) {
            throw Refusal.moved(group.movedTo());
        }
        return switch (group.standing(bot.id())) {
            case "member", "administrator" -> new Recipient(ChatKey.of(bot.id(), id), group.chat());
            case "kicked" -> throw Refusal.forbidden("bot was kicked from the " + group.type() + " chat");
            default -> throw Refusal.forbidden("bot is not a member of the " + group.type() + " chat");
        };
    }

    /** The message a call is about, or the refusal in these words. */
    Message message(Call call, Recipient recipient, String field, String notFound) {
        if (!call.parameters().has(field)) {
            throw Refusal.badRequest("message identifier is not specified");
        }
        long id = call.parameters().number(field).orElse(0);
        return town.alone(book -> book.message(recipient.key(), (int) id)).filter(found -> !found.deleted())
                .orElseThrow(() -> Refusal.badRequest(notFound));
    }
}
