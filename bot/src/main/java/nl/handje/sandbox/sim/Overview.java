package nl.handje.sandbox.sim;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

import nl.handje.sandbox.api.Commands;
import nl.handje.sandbox.town.Bot;
import nl.handje.sandbox.town.Chat;
import nl.handje.sandbox.town.ChatKey;
import nl.handje.sandbox.town.Person;
import nl.handje.sandbox.town.Town;
import nl.handje.sandbox.wire.Json;
import nl.handje.sandbox.wire.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the page of phones shows around the chats. */
final class Overview {
    private final Town town;
    private final People people;
    private final Hooks hooks;
    private final Optional<URI> adminAddress;

    Overview(Town town, People people, Hooks hooks, Optional<URI> adminAddress) {
        this.town = town;
        this.people = people;
        this.hooks = hooks;
        this.adminAddress = adminAddress;
    }

    /** The bot, the people, where the admin web is, and whether the bot tells what is due next. */
    ObjectNode town(long bot) {
        return town.alone(book -> {
            Bot known = book.bot(bot).orElseThrow(() -> Refusal.of(404, "there is no bot " + bot));
            ObjectNode shown = Json.object();
            shown.set("bot", known.user());
            shown.set("people", people.list());
            adminAddress.ifPresent(address -> shown.put("adminAddress", address.toString()));
            return shown.put("nextMoment", hooks.knowsNext());
        });
    }

    /**
     * Whether a chat began, is blocked, what is pinned in it, which commands there are and what the bot says it does.
     */
    ObjectNode phone(Person person, long bot) {
        return town.alone(book -> {
            Chat chat = book.chat(ChatKey.of(bot, person.id()));
            ObjectNode shown = Json.object().put("started", chat.started()).put("blocked", chat.blocked())
                    .put("pinned", chat.pinned());
            book.bot(bot).ifPresent(known -> describe(known, person, shown));
            return shown;
        });
    }

    private static void describe(Bot bot, Person person, ObjectNode shown) {
        String language = person.languageCode().toLowerCase(Locale.ROOT).split("-", 2)[0];
        shown.set("commands", Commands.shownTo(bot, person.id(), language));
        shown.put("description", bot.profile("description:" + language).or(() -> bot.profile("description:"))
                .map(JsonNode::asString).orElse(""));
    }
}
