package nl.handje.sandbox.api;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import nl.handje.sandbox.text.FormattedText;
import nl.handje.sandbox.town.Change;
import nl.handje.sandbox.town.Message;
import nl.handje.sandbox.town.Town;
import nl.handje.sandbox.wire.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Messages of words: sent, and edited in place. */
final class Texts {
    private static final int LONGEST = 4096;
    private static final String NOT_MODIFIED = "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

    private final Town town;
    private final Posts posts;
    private final Recipients recipients;

    Texts(Town town, Posts posts, Recipients recipients) {
        this.town = town;
        this.posts = posts;
        this.recipients = recipients;
    }

    Map<String, Method> methods() {
        return Map.of("sendMessage", this::sendMessage, "editMessageText", this::editText, "editMessageCaption",
                this::editCaption, "editMessageReplyMarkup", this::editMarkup);
    }

    private JsonNode sendMessage(Call call) {
        FormattedText text = text(call, "message is too long");
        return posts.post(call, message -> text.putInto(message, "text", "entities"));
    }

    private static FormattedText text(Call call, String tooLong) {
        FormattedText text = FormattedText.sent(call.text("text"), call.text("parse_mode"),
                call.parameters().json("entities", "message entities"));
        if (text.isEmpty()) {
            throw Refusal.badRequest("message text is empty");
        }
        if (text.isLongerThan(LONGEST)) {
            throw Refusal.badRequest(tooLong);
        }
        return text;
    }

    private JsonNode editText(Call call) {
        FormattedText text = text(call, "MESSAGE_TOO_LONG");
        return edit(call, wire -> {
            if (!wire.has("text")) {
                throw Refusal.badRequest("there is no text in the message to edit");
            }
            wire.remove("entities");
            text.putInto(wire, "text", "entities");
        });
    }

    private JsonNode editCaption(Call call) {
        FormattedText caption = Posts.caption(call);
        return edit(call, wire -> {
            if (wire.has("text") || wire.has("location") || wire.has("contact")) {
                throw Refusal.badRequest("there is no caption in the message to edit");
            }
            wire.remove("caption_entities");
            wire.remove("caption");
            if (!caption.isEmpty()) {
                caption.putInto(wire, "caption", "caption_entities");
            }
        });
    }

    private JsonNode editMarkup(Call call) {
        return edit(call, wire -> {
        });
    }

    private JsonNode edit(Call call, Consumer<ObjectNode> change) {
        refuseInline(call);
        Optional<ObjectNode> buttons = Markup.ofEdit(call.parameters());
        return town.alone(book -> {
            Message message = editable(call);
            ObjectNode changed = message.wire().deepCopy();
            change.accept(changed);
            buttons.ifPresentOrElse(markup -> changed.set("reply_markup", markup),
                    () -> changed.remove("reply_markup"));
            if (changed.equals(message.wire())) {
                throw Refusal.badRequest(NOT_MODIFIED);
            }
            changed.put("edit_date", town.now());
            town.happens(new Change.MessageSet(message.rewritten(changed, book.revision() + 1)));
            return changed;
        });
    }

    private Message editable(Call call) {
        Message message = recipients.message(call, recipients.writable(call, "chat_id"), "message_id",
                "message to edit not found");
        boolean another = !message.fromBot()
                || message.wire().path("from").path("id").asLong(0) != call.bot().id();
        if (another || message.keyboard().isPresent()) {
            throw Refusal.badRequest("message can't be edited");
        }
        return message;
    }

    private static void refuseInline(Call call) {
        if (call.parameters().has("inline_message_id")) {
            throw Refusal.badRequest("MESSAGE_ID_INVALID");
        }
    }
}
