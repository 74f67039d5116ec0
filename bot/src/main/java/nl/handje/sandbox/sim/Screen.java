package nl.handje.sandbox.sim;

import java.util.Collection;
import java.util.Optional;

import nl.handje.sandbox.text.FormattedText;
import nl.handje.sandbox.town.Book;
import nl.handje.sandbox.town.ChatKey;
import nl.handje.sandbox.town.Message;
import nl.handje.sandbox.wire.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a phone shows of a chat. */
final class Screen {
    private Screen() {
    }

    static ArrayNode shown(Book book, ChatKey chat, Collection<Message> messages) {
        int keyboard = keyboardMessage(book, chat).map(Message::id).orElse(0);
        ArrayNode list = Json.array();
        messages.forEach(message -> list.add(shown(message, message.id() == keyboard)));
        return list;
    }

    /** The message whose keyboard stands in place of the phone's own now. */
    static Optional<Message> keyboardMessage(Book book, ChatKey chat) {
        Optional<Message> newest = book.messages(chat).descendingMap().values().stream()
                .filter(message -> message.keyboard().isPresent()).findFirst();
        return newest.filter(message -> message.keyboard().orElseThrow().has("keyboard"))
                .filter(message -> !isUsedUp(book, message));
    }

    private static boolean isUsedUp(Book book, Message message) {
        boolean once = message.keyboard().orElseThrow().path("one_time_keyboard").asBoolean(false);
        return once && book.messages(message.chat()).tailMap(message.id(), false).values().stream()
                .anyMatch(later -> !later.fromBot());
    }

    private static ObjectNode shown(Message message, boolean keyboardStands) {
        ObjectNode shown = Json.object().put("messageId", message.id())
                .put("from", message.fromBot() ? "bot" : "person").put("text", message.text())
                .put("html", FormattedText.kept(message.text(), message.entities()).html());
        shown.set("buttons", buttons(message.inlineKeyboard()));
        shown.set("keyboard", keyboardStands ? labels(message) : Json.array());
        shown.put("date", message.date()).put("edited", message.edited()).put("deleted", message.deleted());
        shown.set("document", document(message.wire().path("document")));
        addMore(shown, message);
        return shown;
    }

    private static ArrayNode buttons(JsonNode rows) {
        ArrayNode shown = Json.array();
        for (JsonNode row : rows) {
            ArrayNode line = shown.addArray();
            row.forEach(button -> line.add(button(button)));
        }
        return shown;
    }

    private static ObjectNode button(JsonNode button) {
        ObjectNode shown = Json.object().put("label", button.path("text").asString(""));
        shown.set("data", orNull(button.path("callback_data")));
        shown.set("url", orNull(button.has("web_app") ? button.path("web_app").path("url") : button.path("url")));
        if (button.has("style")) {
            shown.set("style", button.path("style"));
        }
        if (button.has("copy_text")) {
            shown.set("copy", button.path("copy_text").path("text"));
        }
        return shown;
    }

    private static ArrayNode labels(Message message) {
        ArrayNode shown = Json.array();
        for (JsonNode row : message.keyboard().orElseThrow().path("keyboard")) {
            ArrayNode line = shown.addArray();
            row.forEach(button -> line.add(Keys.label(button)));
        }
        return shown;
    }

    private static JsonNode document(JsonNode document) {
        if (document.isMissingNode()) {
            return Json.MAPPER.nullNode();
        }
        return Json.object().put("fileName", document.path("file_name").asString(""))
                .put("mimeType", document.path("mime_type").asString(""))
                .put("size", document.path("file_size").asLong(0))
                .put("url", address(document));
    }

    private static void addMore(ObjectNode shown, Message message) {
        JsonNode wire = message.wire();
        shown.put("fromId", wire.path("from").path("id").asLong(0)).put("fromName",
                wire.path("from").path("first_name").asString(""));
        shown.put("reaction", message.reaction());
        shown.set("entities", message.entities().isArray() ? message.entities() : Json.array());
        shown.set("photo", wire.has("photo")
                ? Json.object().put("url", address(wire.path("photo").path(wire.path("photo").size() - 1)))
                : Json.MAPPER.nullNode());
        shown.set("voice", played(wire.path("voice")));
        shown.set("video", played(wire.path("video")));
        shown.set("videoNote", played(wire.path("video_note")));
        shown.set("location", orNull(wire.path("location")));
        shown.set("contact", orNull(wire.path("contact")));
        shown.set("replyTo", orNull(wire.path("reply_to_message").path("message_id")));
        shown.set("forwardedFrom", orNull(wire.path("forward_origin").path("sender_user").path("first_name")));
    }

    private static JsonNode played(JsonNode media) {
        return media.isMissingNode()
                ? Json.MAPPER.nullNode()
                : Json.object().put("url", address(media)).put("duration", media.path("duration").asInt(0));
    }

    private static String address(JsonNode file) {
        return "/sim/files/" + file.path("file_id").asString("");
    }

    private static JsonNode orNull(JsonNode value) {
        return value.isMissingNode() ? Json.MAPPER.nullNode() : value;
    }
}
