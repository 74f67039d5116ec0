package nl.handje.telegram;

import java.util.Optional;
import java.util.OptionalLong;
import nl.handje.messenger.Sender;
import tools.jackson.databind.JsonNode;

/** Reads what happens in a group; of what is written only words. */
final class GroupReader {
    private GroupReader() {
    }

    static Reading message(JsonNode message) {
        long chat = UpdateReader.number(message.path("chat"), "id");
        OptionalLong to = message.path("migrate_to_chat_id").asLongOpt();
        OptionalLong from = message.path("migrate_from_chat_id").asLongOpt();
        if (to.isPresent()) {
            return new Reading.GroupMoved(chat, to.getAsLong());
        }
        if (from.isPresent()) {
            return new Reading.GroupMoved(from.getAsLong(), chat);
        }
        return message.path("text").asStringOpt().map(text -> words(message, chat, text))
                .orElseGet(Reading.Nothing::new);
    }

    /** An administrator who hides behind the group is shown as a bot. */
    private static Reading words(JsonNode message, long chat, String text) {
        boolean asTheGroup = message.path("sender_chat").path("id").asLong(0) == chat;
        if (!asTheGroup && (UpdateReader.isBot(message) || !message.has("from"))) {
            return new Reading.Nothing();
        }
        JsonNode from = message.path("from");
        return new Reading.InGroup(chat,
                new Sender(from.path("id").asLong(0), from.path("first_name").asString(""),
                        UpdateReader.language(from)),
                asTheGroup, message.path("reply_to_message").path("from").path("id").asLongOpt(), text);
    }

    static Reading membership(JsonNode change, String status, boolean member) {
        long chat = UpdateReader.number(change.path("chat"), "id");
        Optional<String> tag = UpdateReader.language(change.path("from"));
        boolean silenced = status.equals("restricted")
                && !change.path("new_chat_member").path("can_send_messages").asBoolean(true);
        return member ? new Reading.IntoGroup(chat, tag, !silenced) : new Reading.OutOfGroup(chat);
    }
}
