package nl.handje.dialogues;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;

/** The people of one dialogue, who come into the town when they first do something. */
final class People {
    private final Map<String, Neighbour> byName = new LinkedHashMap<>();
    private final Town town;
    private final String language;

    People(Town town, String language) {
        this.town = town;
        this.language = language;
    }

    Neighbour named(String name) {
        return byName.computeIfAbsent(name, it -> town.neighbour(it, language));
    }

    Map<String, Neighbour> all() {
        return byName;
    }
}
