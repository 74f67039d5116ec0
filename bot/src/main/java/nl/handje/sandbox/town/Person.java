package nl.handje.sandbox.town;

import nl.handje.sandbox.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/** Somebody in the town with a phone, and what they are in it. What they do not have is an empty text. */
public record Person(long id, String firstName, String lastName, String userName, String languageCode, String role) {
    public static Person named(long id, String firstName, String languageCode) {
        return new Person(id, firstName, "", "", languageCode, "");
    }

    /** As Telegram shows a user to a bot. */
    public ObjectNode user() {
        ObjectNode user = Json.object().put("id", id).put("is_bot", false).put("first_name", firstName);
        putUnlessEmpty(user, "last_name", lastName);
        putUnlessEmpty(user, "username", userName);
        putUnlessEmpty(user, "language_code", languageCode);
        return user;
    }

    /** As Telegram shows the private chat with this person. */
    public ObjectNode chat() {
        ObjectNode chat = Json.object().put("id", id).put("type", "private").put("first_name", firstName);
        putUnlessEmpty(chat, "last_name", lastName);
        putUnlessEmpty(chat, "username", userName);
        return chat;
    }

    private static void putUnlessEmpty(ObjectNode target, String name, String value) {
        if (!value.isEmpty()) {
            target.put(name, value);
        }
    }
}
