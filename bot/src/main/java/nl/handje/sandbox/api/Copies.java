package nl.handje.sandbox.api;

import java.util.List;
import java.util.Map;

import nl.handje.sandbox.api.Recipients.Recipient;
import nl.handje.sandbox.town.Message;
import nl.handje.sandbox.town.Town;
import nl.handje.sandbox.wire.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A message again, in another chat: as the bot's own, or with the name of who wrote it. */
final class Copies {
    private static final List<String> CONTENT = List.of("text", "entities", "caption", "caption_entities", "photo",
            "document", "voice", "video", "video_note", "location", "contact");

    private final Town town;
    private final Posts posts;
    private final Recipients recipients;

    Copies(Town town, Posts posts, Recipients recipients) {
        this.town = town;
        this.posts = posts;
        this.recipients = recipients;
    }

    Map<String, Method> methods() {
        return Map.of("copyMessage", this::copyMessage, "forwardMessage", this::forwardMessage);
    }

    private JsonNode copyMessage(Call call) {
        Message original = original(call, "message to copy not found");
        JsonNode posted = posts.post(call, message -> copy(original, message));
        return Json.object().put("message_id", posted.path("message_id").asInt(0));
    }

    private JsonNode forwardMessage(Call call) {
        Message original = original(call, "message to forward not found");
        return posts.post(call, message -> {
            copy(original, message);
            ObjectNode origin = Json.object().put("type", "user");
            origin.set("sender_user", original.wire().path("from"));
            message.set("forward_origin", origin.put("date", original.date()));
        });
    }

    private Message original(Call call, String notFound) {
        Recipient from = recipients.known(call, "from_chat_id");
        return town.alone(book -> recipients.message(call, from, "message_id", notFound));
    }

    private static void copy(Message original, ObjectNode target) {
        CONTENT.stream().filter(original.wire()::has)
                .forEach(field -> target.set(field, original.wire().path(field).deepCopy()));
    }
}
