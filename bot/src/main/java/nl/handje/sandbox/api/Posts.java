package nl.handje.sandbox.api;

import java.util.Optional;
import java.util.function.Consumer;

import nl.handje.sandbox.api.Recipients.Recipient;
import nl.handje.sandbox.text.FormattedText;
import nl.handje.sandbox.town.Book;
import nl.handje.sandbox.town.Bot;
import nl.handje.sandbox.town.Change;
import nl.handje.sandbox.town.Message;
import nl.handje.sandbox.town.Town;
import nl.handje.sandbox.wire.Json;
import nl.handje.sandbox.wire.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts a bot's message into a chat. */
final class Posts {
    private static final int LONGEST_CAPTION = 1024;

    private final Town town;
    private final Recipients recipients;

    Posts(Town town, Recipients recipients) {
        this.town = town;
        this.recipients = recipients;
    }

    /** Posts what the consumer writes into the message, with everything that all messages have. */
    JsonNode post(Call call, Consumer<ObjectNode> content) {
        Recipient to = recipients.writable(call, "chat_id");
        Markup markup = Markup.read(call.parameters(), to.key().isGroup());
        refuseThread(call);
        return town.alone(book -> {
            ObjectNode wire = envelope(book, call.bot(), to);
            replyTo(call, book, to).ifPresent(original -> wire.set("reply_to_message", original));
            content.accept(wire);
            markup.inline().ifPresent(buttons -> wire.set("reply_markup", buttons));
            town.happens(new Change.MessageSet(new Message(to.key(), book.nextMessage(), true, wire,
                    markup.keyboard(), "", false, book.revision() + 1)));
            return wire;
        });
    }

    private ObjectNode envelope(Book book, Bot bot, Recipient to) {
        ObjectNode wire = Json.object().put("message_id", book.nextMessage());
        wire.set("from", bot.user());
        wire.set("chat", to.chat());
        return wire.put("date", town.now());
    }

    /** A caption, checked. */
    static FormattedText caption(Call call) {
        FormattedText caption = FormattedText.sent(call.text("caption"), call.text("parse_mode"),
                call.parameters().json("caption_entities", "message entities"));
        if (caption.isLongerThan(LONGEST_CAPTION)) {
            throw Refusal.badRequest("message caption is too long");
        }
        return caption;
    }

    private static void refuseThread(Call call) {
        if (call.parameters().number("message_thread_id").orElse(0) != 0) {
            throw Refusal.badRequest("message thread not found");
        }
    }

    private static Optional<ObjectNode> replyTo(Call call, Book book, Recipient to) {
        JsonNode reply = call.parameters().json("reply_parameters", "reply parameters").orElseGet(Json::object);
        if (!reply.isObject()) {
            throw Refusal.badRequest("Object expected as reply parameters");
        }
        long id = reply.path("message_id").asLong(call.parameters().number("reply_to_message_id").orElse(0));
        Optional<Message> original = book.message(to.key(), (int) id).filter(message -> !message.deleted());
        boolean required = !reply.path("allow_sending_without_reply")
                .asBoolean(call.parameters().flag("allow_sending_without_reply"));
        if (id != 0 && original.isEmpty() && required) {
            throw Refusal.badRequest("message to be replied not found");
        }
        return original.map(message -> message.wire().deepCopy().without("reply_to_message").asObject());
    }
}
