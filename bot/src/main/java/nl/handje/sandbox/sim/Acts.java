package nl.handje.sandbox.sim;

import java.util.OptionalLong;
import java.util.function.Consumer;

import nl.handje.sandbox.text.FormattedText;
import nl.handje.sandbox.town.ChatKey;
import nl.handje.sandbox.town.Person;
import nl.handje.sandbox.town.Town;
import nl.handje.sandbox.wire.Json;
import nl.handje.sandbox.wire.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a person does with their phone in the private chat with a bot. */
final class Acts {
    private static final int LONGEST = 4096;

    private final Town town;
    private final Outgoing outgoing;
    private final Samples samples;

    Acts(Town town, Outgoing outgoing, Samples samples) {
        this.town = town;
        this.outgoing = outgoing;
        this.samples = samples;
    }

    ObjectNode text(Person person, long bot, JsonNode given) {
        FormattedText text = typed(given);
        boolean restarts = text.text().startsWith("/start") && isBlocked(person, bot);
        if (restarts) {
            outgoing.block(person, bot, false);
        }
        return outgoing.toBot(person, bot, replyTo(given), message -> text.putInto(message, "text", "entities"));
    }

    static FormattedText typed(JsonNode given) {
        String text = given.path("text").stringValueOpt()
                .orElseThrow(() -> Refusal.of(400, "text is missing"));
        FormattedText typed = FormattedText.typed(text);
        if (typed.isEmpty()) {
            throw Refusal.of(400, "nobody can send an empty text");
        }
        if (typed.isLongerThan(LONGEST)) {
            throw Refusal.of(400, "a text has at most " + LONGEST + " characters");
        }
        return typed;
    }

    static OptionalLong replyTo(JsonNode given) {
        return given.path("replyTo").isIntegralNumber()
                ? OptionalLong.of(given.path("replyTo").asLong())
                : OptionalLong.empty();
    }

    private boolean isBlocked(Person person, long bot) {
        return town.alone(book -> book.chat(ChatKey.of(bot, person.id())).blocked());
    }

    ObjectNode location(Person person, long bot, JsonNode given) {
        double latitude = coordinate(given, "latitude", 90);
        double longitude = coordinate(given, "longitude", 180);
        return outgoing.toBot(person, bot, replyTo(given), message -> message.putObject("location")
                .put("latitude", latitude).put("longitude", longitude));
    }

    private static double coordinate(JsonNode given, String name, int most) {
        JsonNode value = given.path(name);
        if (!value.isNumber() || Math.abs(value.asDouble()) > most) {
            throw Refusal.of(400, name + " must be a number between -" + most + " and " + most);
        }
        return value.asDouble();
    }

    ObjectNode contact(Person person, long bot, JsonNode given) {
        String own = "316%08d".formatted(person.id() % 100_000_000);
        ObjectNode contact = Json.object().put("phone_number", given.path("phoneNumber").asString(own))
                .put("first_name", given.path("firstName").asString(person.firstName()))
                .put("user_id", given.path("userId").asLong(person.id()));
        return outgoing.toBot(person, bot, replyTo(given), message -> message.set("contact", contact));
    }

    ObjectNode voice(Person person, long bot, JsonNode given) {
        return send(person, bot, given, samples.voice(given));
    }

    ObjectNode photo(Person person, long bot, JsonNode given) {
        return send(person, bot, given, samples.photo(given));
    }

    ObjectNode video(Person person, long bot, JsonNode given) {
        return send(person, bot, given, samples.video(given));
    }

    /** Nobody can write anything under a round one. */
    ObjectNode videoNote(Person person, long bot, JsonNode given) {
        return outgoing.toBot(person, bot, replyTo(given), samples.videoNote(given));
    }

    ObjectNode document(Person person, long bot, JsonNode given) {
        return send(person, bot, given, samples.document(given));
    }

    private ObjectNode send(Person person, long bot, JsonNode given, Consumer<ObjectNode> media) {
        FormattedText caption = FormattedText.typed(given.path("caption").asString(""));
        return outgoing.toBot(person, bot, replyTo(given), message -> {
            media.accept(message);
            if (!caption.isEmpty()) {
                caption.putInto(message, "caption", "caption_entities");
            }
        });
    }

    ObjectNode edit(Person person, long bot, JsonNode given) {
        FormattedText text = typed(given);
        return outgoing.edit(ChatKey.of(bot, person.id()), bot, given.path("messageId").asInt(0), message -> {
            message.remove("entities");
            text.putInto(message, "text", "entities");
        });
    }
}
