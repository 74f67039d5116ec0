package nl.handje.sandbox.api;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import nl.handje.sandbox.town.Bot;
import nl.handje.sandbox.town.Change;
import nl.handje.sandbox.town.Town;
import nl.handje.sandbox.town.Update;
import nl.handje.sandbox.wire.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts what happened into a bot's queue, if the bot asked to hear of it, for as long as Telegram keeps it. */
public final class Updates {
    static final Set<String> KINDS = Set.of("message", "edited_message", "channel_post", "edited_channel_post",
            "business_connection", "business_message", "edited_business_message", "deleted_business_messages",
            "message_reaction", "message_reaction_count", "inline_query", "chosen_inline_result", "callback_query",
            "shipping_query", "pre_checkout_query", "purchased_paid_media", "poll", "poll_answer", "my_chat_member",
            "chat_member", "chat_join_request", "chat_boost", "removed_chat_boost");
    private static final Set<String> NOT_UNASKED = Set.of("chat_member", "message_reaction", "message_reaction_count");
    private static final int DAY = 86_400;
    private static final int CALLBACKS = 3;
    private static final int MEMBERSHIP = 5;
    private static final int KIND_BITS = 33;

    private final Town town;

    public Updates(Town town) {
        this.town = town;
    }

    /** Queues one for this bot; empty when the bot does not want this kind. */
    public OptionalInt queue(long bot, String kind, long lane, JsonNode what) {
        return town.alone(book -> {
            if (book.bot(bot).filter(known -> wants(known, kind)).isEmpty()) {
                return OptionalInt.empty();
            }
            int id = book.lastUpdate(bot) + 1;
            ObjectNode body = Json.object().put("update_id", id);
            body.set(kind, what);
            return put(new Update(bot, id, kind, lane(kind, lane), body, town.now() + lifetime(kind)));
        });
    }

    /** Queues an update just as it was given, also a wrong one. */
    public int queueRaw(long bot, ObjectNode given) {
        return town.alone(book -> {
            int next = book.lastUpdate(bot) + 1;
            JsonNode wished = given.path("update_id");
            int id = wished.isInt() ? Math.max(next, wished.asInt()) : next;
            ObjectNode body = given.deepCopy();
            if (wished.isMissingNode() || wished.isInt()) {
                body = Json.object().put("update_id", id).setAll(given.without("update_id"));
            }
            put(new Update(bot, id, "raw", 0, body, town.now() + DAY));
            return id;
        });
    }

    private OptionalInt put(Update update) {
        town.happens(new Change.UpdateQueued(update));
        return OptionalInt.of(update.id());
    }

    static boolean wants(Bot bot, String kind) {
        List<String> asked = bot.allowedUpdates();
        return asked.isEmpty() ? !NOT_UNASKED.contains(kind) : asked.contains(kind);
    }

    /** Webhooks keep one order for each of these: a chat's messages, a person's taps, a chat's membership. */
    private static long lane(String kind, long of) {
        return switch (kind) {
            case "callback_query" -> of + ((long) CALLBACKS << KIND_BITS);
            case "my_chat_member" -> of + ((long) MEMBERSHIP << KIND_BITS);
            default -> of;
        };
    }

    private static int lifetime(String kind) {
        return switch (kind) {
            case "callback_query", "shipping_query", "pre_checkout_query" -> 150;
            case "inline_query" -> 30;
            case "chosen_inline_result" -> 600;
            default -> DAY;
        };
    }
}
