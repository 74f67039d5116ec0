package nl.handje.sandbox.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.handje.sandbox.api.Notices.Notice;
import nl.handje.sandbox.api.Recipients.Recipient;
import nl.handje.sandbox.town.Change;
import nl.handje.sandbox.town.Message;
import nl.handje.sandbox.town.Tap;
import nl.handje.sandbox.town.Town;
import nl.handje.sandbox.wire.Json;
import nl.handje.sandbox.wire.Refusal;
import tools.jackson.databind.JsonNode;

/** What a bot does to a chat without writing: typing, answering taps, deleting, pinning, reacting. */
final class Marks {
    private static final int TAP_LIVES = 150;
    private static final int DELETABLE = 48 * 3600;
    private static final int LONGEST_ANSWER = 200;
    private static final int MOST_AT_ONCE = 100;
    private static final Set<String> ACTIONS = Set.of("typing", "upload_photo", "record_video", "upload_video",
            "record_voice", "upload_voice", "upload_document", "choose_sticker", "find_location", "record_video_note",
            "upload_video_note");

    private final Town town;
    private final Recipients recipients;
    private final Notices notices;

    Marks(Town town, Recipients recipients, Notices notices) {
        this.town = town;
        this.recipients = recipients;
        this.notices = notices;
    }

    Map<String, Method> methods() {
        return Map.of("sendChatAction", this::sendChatAction, "answerCallbackQuery", this::answerCallbackQuery,
                "deleteMessage", this::deleteMessage, "deleteMessages", this::deleteMessages, "pinChatMessage",
                this::pin, "unpinChatMessage", this::unpin, "setMessageReaction", this::react);
    }

    private JsonNode sendChatAction(Call call) {
        String action = call.text("action");
        if (!ACTIONS.contains(action)) {
            throw Refusal.badRequest("Wrong parameter action in request");
        }
        Recipient to = recipients.writable(call, "chat_id");
        notices.post(new Notice("typing", to.key(), Json.object().put("action", action)));
        return Json.of(true);
    }

    private JsonNode answerCallbackQuery(Call call) {
        String text = call.text("text");
        if (text.codePointCount(0, text.length()) > LONGEST_ANSWER) {
            throw Refusal.badRequest("MESSAGE_TOO_LONG");
        }
        Tap tap = town.alone(book -> {
            Tap open = book.tap(call.text("callback_query_id")).filter(found -> isOpen(found, call)).orElseThrow(
                    () -> Refusal.badRequest(
                            "query is too old and response timeout expired or query ID is invalid"));
            town.happens(new Change.TapSet(open.answer()));
            return open;
        });
        notices.post(new Notice("answered", tap.chat(), Json.object().put("person", tap.person())
                .put("message", tap.message()).put("text", text).put("alert", call.parameters().flag("show_alert"))
                .put("url", call.text("url"))));
        return Json.of(true);
    }

    private boolean isOpen(Tap tap, Call call) {
        return tap.bot() == call.bot().id() && !tap.answered() && town.now() - tap.at() <= TAP_LIVES;
    }

    private JsonNode deleteMessage(Call call) {
        Recipient in = recipients.known(call, "chat_id");
        return town.alone(book -> {
            Message message = recipients.message(call, in, "message_id", "message to delete not found");
            if (!mayDelete(call, in, message)) {
                throw Refusal.badRequest("message can't be deleted");
            }
            town.happens(new Change.MessageSet(message.removed(book.revision() + 1)));
            return Json.of(true);
        });
    }

    private JsonNode deleteMessages(Call call) {
        Recipient in = recipients.known(call, "chat_id");
        List<Integer> ids = call.parameters().json("message_ids", "message identifiers")
                .orElseThrow(() -> Refusal.badRequest("Message identifiers are not specified")).values().stream()
                .map(id -> id.asInt(0)).toList();
        if (ids.size() > MOST_AT_ONCE) {
            throw Refusal.badRequest("Too many message identifiers specified");
        }
        return town.alone(book -> {
            ids.forEach(id -> book.message(in.key(), id).filter(found -> !found.deleted())
                    .filter(found -> mayDelete(call, in, found))
                    .ifPresent(found -> town.happens(new Change.MessageSet(found.removed(book.revision() + 1)))));
            return Json.of(true);
        });
    }

    private boolean mayDelete(Call call, Recipient in, Message message) {
        boolean own = message.wire().path("from").path("id").asLong(0) == call.bot().id();
        boolean rules = !in.key().isGroup() || own || town.alone(book -> book.group(in.key().chat()))
                .filter(group -> group.standing(call.bot().id()).equals("administrator")).isPresent();
        return rules && town.now() - message.date() <= DELETABLE;
    }

    private JsonNode pin(Call call) {
        Recipient in = recipients.known(call, "chat_id");
        Message message = recipients.message(call, in, "message_id", "message to pin not found");
        setPinned(in, message.id());
        return Json.of(true);
    }

    private JsonNode unpin(Call call) {
        Recipient in = recipients.known(call, "chat_id");
        if (town.alone(book -> book.chat(in.key()).pinned()) == 0) {
            throw Refusal.badRequest("Message to unpin not found");
        }
        setPinned(in, 0);
        return Json.of(true);
    }

    private void setPinned(Recipient in, int message) {
        town.happens(town.alone(book -> new Change.ChatSet(book.chat(in.key()).pin(message))));
    }

    private JsonNode react(Call call) {
        Recipient in = recipients.writable(call, "chat_id");
        Optional<JsonNode> reactions = call.parameters().json("reaction", "reaction types");
        String emoji = reactions.map(list -> list.path(0).path("emoji").asString("")).orElse("");
        if (!emoji.isEmpty() && !Reactions.isKnown(emoji)) {
            throw Refusal.badRequest("REACTION_INVALID");
        }
        return town.alone(book -> {
            Message message = recipients.message(call, in, "message_id", "message to react not found");
            town.happens(new Change.MessageSet(message.signed(emoji, book.revision() + 1)));
            return Json.of(true);
        });
    }
}
