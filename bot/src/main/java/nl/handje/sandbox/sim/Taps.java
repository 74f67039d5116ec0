package nl.handje.sandbox.sim;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.handje.sandbox.api.Updates;
import nl.handje.sandbox.sim.Keys.Button;
import nl.handje.sandbox.town.Bot;
import nl.handje.sandbox.town.Change;
import nl.handje.sandbox.town.ChatKey;
import nl.handje.sandbox.town.Message;
import nl.handje.sandbox.town.Person;
import nl.handje.sandbox.town.Tap;
import nl.handje.sandbox.town.Town;
import nl.handje.sandbox.wire.Json;
import nl.handje.sandbox.wire.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What happens when somebody taps a button: under a message, or in place of the keyboard. */
final class Taps {
    private static final int LONGEST_DATA = 64;
    private static final Pattern DEEP_LINK = Pattern
            .compile(
                    "(?:https?://)?t\\.me/(\\w+)\\?start=([\\w-]{1,64})|tg://resolve\\?domain=(\\w+)&start=([\\w-]{1,64})");

    private final Town town;
    private final Updates updates;
    private final Acts acts;

    Taps(Town town, Updates updates, Acts acts) {
        this.town = town;
        this.updates = updates;
        this.acts = acts;
    }

    ObjectNode tap(Person person, long bot, JsonNode given) {
        ChatKey chat = ChatKey.of(bot, given.path("group").asLong(person.id()));
        if (given.has("data")) {
            return press(person, bot, chat, given.path("messageId").asInt(0), given.path("data").asString(""));
        }
        String label = given.path("label").stringValueOpt()
                .orElseThrow(() -> Refusal.of(400, "a tap needs a label, or a messageId and data"));
        Button key = town.alone(book -> Keys.labelled(book, chat, label))
                .orElseThrow(() -> Refusal.of(404, "no button on this phone says “" + label + "”"));
        return key.inline() ? under(person, bot, key) : instead(person, bot, key.button());
    }

    /** A button under a message. */
    private ObjectNode under(Person person, long bot, Button key) {
        JsonNode button = key.button();
        if (button.has("callback_data")) {
            return press(person, bot, key.message().chat(), key.message().id(),
                    button.path("callback_data").asString(""));
        }
        Matcher link = DEEP_LINK.matcher(button.path("url").asString(""));
        if (link.matches()) {
            return follow(person, link);
        }
        ObjectNode receipt = Outgoing.receipt(OptionalInt.empty(), key.message().id());
        receipt.set("url", button.has("web_app") ? button.path("web_app").path("url") : button.path("url"));
        receipt.set("copied", button.path("copy_text").path("text"));
        receipt.properties().removeIf(field -> field.getValue().isMissingNode());
        return receipt;
    }

    private ObjectNode follow(Person person, Matcher link) {
        String name = link.group(1) == null ? link.group(3) : link.group(1);
        String payload = link.group(2) == null ? link.group(4) : link.group(2);
        long to = town.alone(book -> book.bots().stream().filter(bot -> bot.userName().equalsIgnoreCase(name))
                .mapToLong(Bot::id).findFirst()
                .orElseThrow(() -> Refusal.of(404, "there is no bot called " + name)));
        return acts.text(person, to, Json.object().put("text", "/start " + payload));
    }

    /** A button in place of the keyboard: it types its label, or sends what it asks for. */
    private ObjectNode instead(Person person, long bot, JsonNode button) {
        if (button.path("request_contact").asBoolean(false)) {
            return acts.contact(person, bot, Json.object());
        }
        if (button.path("request_location").asBoolean(false)) {
            return acts.location(person, bot, Json.object().put("latitude", 51.0).put("longitude", 5.87));
        }
        return acts.text(person, bot, Json.object().put("text", Keys.label(button)));
    }

    private ObjectNode press(Person person, long bot, ChatKey chat, int messageId, String data) {
        if (data.isEmpty() || data.getBytes(StandardCharsets.UTF_8).length > LONGEST_DATA) {
            throw Refusal.of(400, "data has 1 to 64 bytes");
        }
        return town.alone(book -> {
            Message message = book.message(chat, messageId).filter(found -> found.fromBot() && !found.deleted())
                    .orElseThrow(() -> Refusal.of(404, "the bot has no message " + messageId + " on this phone"));
            String id = Long.toString(person.id() * 1_000_000_000_000L + book.lastUpdate(bot) + 1);
            town.happens(new Change.TapSet(new Tap(id, bot, person.id(), chat, messageId, town.now(), false)));
            ObjectNode query = Json.object().put("id", id);
            query.set("from", person.user());
            query.set("message", message.wire());
            query.put("chat_instance", Long.toString(chat.chat() * 31 + bot)).put("data", data);
            return Outgoing.receipt(updates.queue(bot, "callback_query", person.id(), query), messageId);
        });
    }
}
