package nl.handje.sandbox.sim;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;

import nl.handje.sandbox.api.Standing;
import nl.handje.sandbox.api.Updates;
import nl.handje.sandbox.town.Book;
import nl.handje.sandbox.town.Bot;
import nl.handje.sandbox.town.Change;
import nl.handje.sandbox.town.Chat;
import nl.handje.sandbox.town.ChatKey;
import nl.handje.sandbox.town.Group;
import nl.handje.sandbox.town.Message;
import nl.handje.sandbox.town.Person;
import nl.handje.sandbox.town.Town;
import nl.handje.sandbox.wire.Json;
import nl.handje.sandbox.wire.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sends what people write: into the chat, and as an update to the bots that may see it. */
final class Outgoing {
    private final Town town;
    private final Updates updates;

    Outgoing(Town town, Updates updates) {
        this.town = town;
        this.updates = updates;
    }

    /** Sends into the private chat with this bot. */
    ObjectNode toBot(Person person, long bot, OptionalLong replyTo, Consumer<ObjectNode> content) {
        ChatKey key = ChatKey.of(bot, person.id());
        return town.alone(book -> {
            Chat chat = book.chat(key);
            if (chat.blocked()) {
                throw Refusal.of(409, "this person has blocked the bot; unblock it first");
            }
            if (!chat.started()) {
                town.happens(new Change.ChatSet(chat.begin()));
            }
            Message message = post(book, key, person, person.chat(), replyTo, content);
            return receipt(updates.queue(bot, "message", key.chat(), message.wire()), message.id());
        });
    }

    /** Sends into a group; bots see it as their privacy allows. */
    ObjectNode toGroup(Person person, Group group, OptionalLong replyTo, Consumer<ObjectNode> content) {
        ChatKey key = ChatKey.of(0, group.id());
        return town.alone(book -> {
            Message message = post(book, key, person, group.chat(), replyTo, content);
            OptionalInt seen = book.bots().stream().filter(bot -> group.holds(bot.id()))
                    .filter(bot -> Privacy.lets(book, group, bot, message))
                    .map(bot -> updates.queue(bot.id(), "message", group.id(), message.wire()))
                    .reduce(OptionalInt.empty(), (one, other) -> one.isPresent() ? one : other);
            return receipt(seen, message.id());
        });
    }

    private Message post(Book book, ChatKey key, Person person, ObjectNode chat, OptionalLong replyTo,
            Consumer<ObjectNode> content) {
        ObjectNode wire = Json.object().put("message_id", book.nextMessage());
        wire.set("from", person.user());
        wire.set("chat", chat);
        wire.put("date", town.now());
        if (replyTo.isPresent()) {
            wire.set("reply_to_message", book.message(key, (int) replyTo.getAsLong())
                    .map(original -> original.wire().deepCopy().without("reply_to_message"))
                    .orElseThrow(() -> Refusal.of(404, "there is no message " + replyTo.getAsLong())));
        }
        content.accept(wire);
        Message message = new Message(key, book.nextMessage(), false, wire, Optional.empty(), "", false,
                book.revision() + 1);
        town.happens(new Change.MessageSet(message));
        return message;
    }

    ObjectNode edit(ChatKey key, long bot, int id, Consumer<ObjectNode> change) {
        return town.alone(book -> {
            Message message = book.message(key, id).filter(found -> !found.fromBot() && !found.deleted())
                    .orElseThrow(() -> Refusal.of(404, "this person has no message " + id));
            ObjectNode changed = message.wire().deepCopy();
            change.accept(changed);
            changed.put("edit_date", town.now());
            town.happens(new Change.MessageSet(message.rewritten(changed, book.revision() + 1)));
            return receipt(updates.queue(bot, "edited_message", key.chat(), changed), id);
        });
    }

    /** Blocks the bot, or takes it back; the bot hears of it when it changes something. */
    ObjectNode block(Person person, long bot, boolean now) {
        ChatKey key = ChatKey.of(bot, person.id());
        return town.alone(book -> {
            Chat chat = book.chat(key);
            if (chat.blocked() == now) {
                return receipt(OptionalInt.empty(), 0);
            }
            town.happens(new Change.ChatSet(chat.block(now)));
            JsonNode user = book.bot(bot).map(Bot::user).orElseThrow();
            ObjectNode change = Standing.change(person.chat(), person.user(), town.now(), user,
                    now ? "member" : "kicked", now ? "kicked" : "member");
            return receipt(updates.queue(bot, "my_chat_member", key.chat(), change), 0);
        });
    }

    static ObjectNode receipt(OptionalInt update, int message) {
        ObjectNode receipt = Json.object();
        receipt.set("updateId", update.isPresent() ? Json.of(update.getAsInt()) : Json.MAPPER.nullNode());
        receipt.set("messageId", message == 0 ? Json.MAPPER.nullNode() : Json.of(message));
        return receipt;
    }
}
