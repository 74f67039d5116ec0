package nl.handje.sandbox.sim;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;

import nl.handje.sandbox.api.Standing;
import nl.handje.sandbox.api.Updates;
import nl.handje.sandbox.text.FormattedText;
import nl.handje.sandbox.town.Book;
import nl.handje.sandbox.town.Bot;
import nl.handje.sandbox.town.Change;
import nl.handje.sandbox.town.ChatKey;
import nl.handje.sandbox.town.Group;
import nl.handje.sandbox.town.Message;
import nl.handje.sandbox.town.Person;
import nl.handje.sandbox.town.Town;
import nl.handje.sandbox.wire.Json;
import nl.handje.sandbox.wire.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Group chats: made, joined, talked in, left behind for a supergroup. */
final class Groups {
    private static final long SUPERGROUPS = -1_000_000_000_000L;

    private final Town town;
    private final Updates updates;
    private final People people;
    private final Outgoing outgoing;

    Groups(Town town, Updates updates, People people, Outgoing outgoing) {
        this.town = town;
        this.updates = updates;
        this.people = people;
        this.outgoing = outgoing;
    }

    ObjectNode make(long bot, JsonNode given) {
        long id = given.path("id").asLong(0);
        if (id >= 0) {
            throw Refusal.of(400, "a group's id is a number below zero");
        }
        SequencedSet<Long> members = new LinkedHashSet<>();
        given.path("members").forEach(member -> members.add(people.person(member.asLong(0)).id()));
        boolean administrator = given.path("botIsAdministrator").asBoolean(false);
        return town.alone(book -> {
            Optional<Group> before = book.group(id);
            before.ifPresent(group -> members.addAll(group.members()));
            String title = given.path("title").asString(before.map(Group::title).orElse("Groep"));
            Group group = new Group(id, title, members, before.map(Group::bots).orElseGet(LinkedHashMap::new), 0);
            return joined(book, group, bot, administrator ? "administrator" : "member");
        });
    }

    private ObjectNode joined(Book book, Group group, long bot, String standing) {
        String before = group.standing(bot);
        Group with = group.with(bot, standing);
        town.happens(new Change.GroupSet(with));
        if (!before.equals(standing)) {
            tell(book, with, bot, before, standing);
        }
        return shown(with);
    }

    private void tell(Book book, Group group, long bot, String before, String standing) {
        JsonNode user = book.bot(bot).map(Bot::user).orElseThrow();
        Person by = group.members().isEmpty() ? people.person(1) : people.person(group.members().getFirst());
        updates.queue(bot, "my_chat_member", group.id(),
                Standing.change(group.chat(), by.user(), town.now(), user, before, standing));
    }

    ArrayNode list() {
        return town.alone(book -> {
            ArrayNode list = Json.array();
            book.groups().forEach(group -> list.add(shown(group)));
            return list;
        });
    }

    ObjectNode text(long id, JsonNode given) {
        Group group = group(id);
        Person person = people.person(given.path("from").asLong(0));
        if (!group.members().contains(person.id())) {
            throw Refusal.of(400, "this person is not in the group");
        }
        FormattedText text = Acts.typed(given);
        return outgoing.toGroup(person, group, Acts.replyTo(given),
                message -> text.putInto(message, "text", "entities"));
    }

    /** The group becomes a supergroup with another id; who writes to the old one is told so. */
    ObjectNode migrate(long id) {
        Group group = group(id);
        Group supergroup = new Group(SUPERGROUPS + id, group.title(), group.members(), group.bots(), 0);
        return town.alone(book -> {
            town.happens(new Change.GroupSet(group.moveTo(supergroup.id())));
            town.happens(new Change.GroupSet(supergroup));
            group.bots().keySet().forEach(bot -> announceMove(book, group, supergroup, bot));
            return shown(supergroup);
        });
    }

    /** In the old chat where it went, and in the new one where it came from. */
    private void announceMove(Book book, Group group, Group supergroup, long bot) {
        announce(book, group, "migrate_to_chat_id", supergroup.id(), bot);
        announce(book, supergroup, "migrate_from_chat_id", group.id(), bot);
    }

    private void announce(Book book, Group where, String what, long other, long bot) {
        ObjectNode wire = Json.object().put("message_id", book.nextMessage());
        wire.set("chat", where.chat());
        wire.put("date", town.now()).put(what, other);
        town.happens(new Change.MessageSet(new Message(ChatKey.of(0, where.id()), book.nextMessage(), false, wire,
                Optional.empty(), "", false, book.revision() + 1)));
        updates.queue(bot, "message", where.id(), wire);
    }

    /** Sends the bot out of the group. */
    ObjectNode kick(long id, long bot) {
        Group group = group(id);
        return town.alone(book -> joined(book, group, bot, "kicked"));
    }

    JsonNode messages(long id, int after) {
        ChatKey key = ChatKey.of(0, group(id).id());
        return town.alone(book -> Screen.shown(book, key, book.messages(key).tailMap(after, false).values()));
    }

    private Group group(long id) {
        return town.alone(book -> book.group(id)).orElseThrow(() -> Refusal.of(404, "there is no group " + id));
    }

    private static ObjectNode shown(Group group) {
        ObjectNode shown = Json.object().put("id", group.id()).put("title", group.title()).put("type", group.type());
        ArrayNode members = shown.putArray("members");
        group.members().forEach(members::add);
        return shown;
    }
}
