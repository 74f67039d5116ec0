package nl.handje.sandbox.sim;

import java.util.List;

import nl.handje.sandbox.town.Change;
import nl.handje.sandbox.town.Person;
import nl.handje.sandbox.town.Town;
import nl.handje.sandbox.wire.Json;
import nl.handje.sandbox.wire.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The people of the town. Whoever is spoken of exists. */
final class People {
    private static final List<String> NAMES = List.of("Fatima", "Jan", "Marijke", "Ahmed", "Truus", "Sjra", "Lotte",
            "Piet", "Agnieszka", "Hub", "Miep", "Yusuf");
    private static final long FIRST = 1001;

    private final Town town;

    People(Town town) {
        this.town = town;
    }

    /** This person, made if need be. */
    Person person(long id) {
        if (id <= 0) {
            throw Refusal.of(400, "a person's id is a number above zero");
        }
        return town.alone(book -> book.person(id).orElseGet(() -> met(Person.named(id, nameFor(id), "nl"))));
    }

    ObjectNode put(JsonNode given) {
        return town.alone(book -> {
            long id = given.path("id").asLong(given.has("id") ? 0 : freeId());
            Person before = person(id);
            Person now = new Person(id, field(given, "firstName", before.firstName()),
                    field(given, "lastName", before.lastName()), field(given, "userName", before.userName()),
                    field(given, "languageCode", before.languageCode()), field(given, "role", before.role()));
            if (now.firstName().isBlank()) {
                throw Refusal.of(400, "firstName must not be empty");
            }
            return shown(now.equals(before) ? now : met(now));
        });
    }

    private static String field(JsonNode given, String name, String otherwise) {
        JsonNode value = given.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return otherwise;
        }
        return value.stringValueOpt().orElseThrow(() -> Refusal.of(400, name + " must be text"));
    }

    ArrayNode list() {
        return town.alone(book -> {
            ArrayNode list = Json.array();
            book.people().forEach(person -> list.add(shown(person)));
            return list;
        });
    }

    private Person met(Person person) {
        town.happens(new Change.PersonMet(person));
        return person;
    }

    private long freeId() {
        return town.alone(book -> book.people().stream().mapToLong(Person::id).max().orElse(FIRST - 1) + 1);
    }

    private static String nameFor(long id) {
        return NAMES.get((int) (id % NAMES.size()));
    }

    static ObjectNode shown(Person person) {
        return Json.object().put("id", person.id()).put("firstName", person.firstName())
                .put("lastName", person.lastName()).put("userName", person.userName())
                .put("languageCode", person.languageCode()).put("role", person.role());
    }
}
