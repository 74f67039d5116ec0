package nl.handje.sandbox.town;

import java.util.Optional;

import nl.handje.sandbox.wire.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message as it now is: Telegram's own form, the keyboard it brought, and at which change of the town it became so.
 */
public record Message(ChatKey chat, int id, boolean fromBot, ObjectNode wire, Optional<ObjectNode> keyboard,
        String reaction, boolean deleted, long revision) {
    public String text() {
        return wire.path("text").asString(wire.path("caption").asString(""));
    }

    public JsonNode entities() {
        return wire.has("text") ? wire.path("entities") : wire.path("caption_entities");
    }

    public JsonNode inlineKeyboard() {
        return wire.path("reply_markup").path("inline_keyboard");
    }

    public boolean edited() {
        return wire.has("edit_date");
    }

    public long date() {
        return wire.path("date").asLong(0);
    }

    public Message rewritten(ObjectNode changed, long newRevision) {
        return new Message(chat, id, fromBot, changed, keyboard, reaction, deleted, newRevision);
    }

    /** With the bot's quiet sign under it, or without when the sign is empty. */
    public Message signed(String emoji, long newRevision) {
        return new Message(chat, id, fromBot, wire, keyboard, emoji, deleted, newRevision);
    }

    public Message removed(long newRevision) {
        ObjectNode rest = Json.object().put("message_id", id).put("date", date());
        rest.set("chat", wire.path("chat"));
        return new Message(chat, id, fromBot, rest, Optional.empty(), "", true, newRevision);
    }
}
