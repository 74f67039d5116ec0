package nl.handje.sandbox.api;

import java.util.Map;

import nl.handje.sandbox.api.Recipients.Recipient;
import nl.handje.sandbox.town.Book;
import nl.handje.sandbox.town.Bot;
import nl.handje.sandbox.town.Change;
import nl.handje.sandbox.town.Group;
import nl.handje.sandbox.town.Person;
import nl.handje.sandbox.town.Town;
import nl.handje.sandbox.wire.Json;
import nl.handje.sandbox.wire.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a bot can learn of a chat and who is in it, and how it leaves. */
final class Chats {
    private static final int DEFAULT_REACTIONS = 11;

    private final Town town;
    private final Recipients recipients;
    private final Updates updates;

    Chats(Town town, Updates updates) {
        this.town = town;
        this.recipients = new Recipients(town);
        this.updates = updates;
    }

    Map<String, Method> methods() {
        return Map.of("getChat", this::getChat, "getChatMember", this::getChatMember, "getChatMemberCount",
                this::getChatMemberCount, "getChatAdministrators", this::getChatAdministrators, "leaveChat",
                this::leaveChat);
    }

    private JsonNode getChat(Call call) {
        Recipient chat = recipients.known(call, "chat_id");
        ObjectNode full = chat.chat().deepCopy().put("accent_color_id", 0).put("max_reaction_count", DEFAULT_REACTIONS);
        ObjectNode gifts = full.putObject("accepted_gift_types");
        for (String kind : new String[]{"unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription",
                "gifts_from_channels"}) {
            gifts.put(kind, false);
        }
        return full;
    }

    private JsonNode getChatMember(Call call) {
        Recipient chat = recipients.known(call, "chat_id");
        long user = call.parameters().number("user_id")
                .orElseThrow(() -> Refusal.badRequest("Invalid user_id specified"));
        return town.alone(book -> {
            JsonNode shown = book.person(user).map(Person::user).or(() -> book.bot(user).map(Bot::user))
                    .orElseThrow(() -> Refusal.badRequest("member not found"));
            return Standing.as(standing(book, chat, user), shown);
        });
    }

    private static String standing(Book book, Recipient chat, long user) {
        if (!chat.key().isGroup()) {
            return "member";
        }
        Group group = book.group(chat.key().chat()).orElseThrow();
        if (!group.members().contains(user)) {
            return group.standing(user);
        }
        return group.members().getFirst() == user ? "creator" : "member";
    }

    private JsonNode getChatMemberCount(Call call) {
        Recipient chat = recipients.known(call, "chat_id");
        return town.alone(book -> Json.of(book.group(chat.key().chat())
                .map(group -> group.members().size() + group.bots().keySet().stream().filter(group::holds).count())
                .orElse(2L)));
    }

    private JsonNode getChatAdministrators(Call call) {
        Recipient chat = recipients.known(call, "chat_id");
        if (!chat.key().isGroup()) {
            throw Refusal.badRequest("there are no administrators in the private chat");
        }
        return town.alone(book -> {
            ArrayNode list = Json.array();
            Group group = book.group(chat.key().chat()).orElseThrow();
            group.members().stream().limit(1).flatMap(first -> book.person(first).stream())
                    .forEach(person -> list.add(Standing.as("creator", person.user())));
            book.bots().stream().filter(bot -> group.standing(bot.id()).equals("administrator"))
                    .forEach(bot -> list.add(Standing.as("administrator", bot.user())));
            return list;
        });
    }

    private JsonNode leaveChat(Call call) {
        Recipient chat = recipients.known(call, "chat_id");
        if (!chat.key().isGroup()) {
            throw Refusal.badRequest("chat member status can't be changed in private chats");
        }
        return town.alone(book -> {
            Group group = book.group(chat.key().chat()).orElseThrow();
            String before = group.standing(call.bot().id());
            town.happens(new Change.GroupSet(group.with(call.bot().id(), "left")));
            updates.queue(call.bot().id(), "my_chat_member", group.id(),
                    Standing.change(chat.chat(), call.bot().user(), town.now(), call.bot().user(), before, "left"));
            return Json.of(true);
        });
    }
}
