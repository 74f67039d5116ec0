package nl.handje.sandbox.town;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;

import nl.handje.sandbox.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * A group chat. Who is named first made it. Bots in it have a standing: member, administrator, left or kicked.
 */
public record Group(long id, String title, SequencedSet<Long> members, Map<Long, String> bots, long movedTo) {
    private static final long FIRST_SUPERGROUP = -1_000_000_000_000L;

    public String type() {
        return id <= FIRST_SUPERGROUP ? "supergroup" : "group";
    }

    public ObjectNode chat() {
        return Json.object().put("id", id).put("title", title).put("type", type());
    }

    public String standing(long bot) {
        return bots.getOrDefault(bot, "left");
    }

    public boolean holds(long bot) {
        return standing(bot).equals("member") || standing(bot).equals("administrator");
    }

    public Group with(long bot, String standing) {
        Map<Long, String> changed = new LinkedHashMap<>(bots);
        changed.put(bot, standing);
        return new Group(id, title, members, changed, movedTo);
    }

    public Group joinedBy(long person) {
        SequencedSet<Long> more = new LinkedHashSet<>(members);
        more.add(person);
        return new Group(id, title, more, bots, movedTo);
    }

    public Group moveTo(long supergroup) {
        return new Group(id, title, members, bots, supergroup);
    }
}
