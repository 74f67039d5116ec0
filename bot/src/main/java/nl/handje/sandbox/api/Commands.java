package nl.handje.sandbox.api;

import java.util.Optional;
import java.util.stream.Stream;

import nl.handje.sandbox.town.Bot;
import nl.handje.sandbox.wire.Json;
import tools.jackson.databind.JsonNode;

/** Which list of commands a person sees: the most particular one that was set. */
public final class Commands {
    private Commands() {
    }

    static String key(String scope, String language) {
        return "commands:" + scope + ":" + language;
    }

    public static JsonNode shownTo(Bot bot, long person, String language) {
        return Stream.of("chat=" + person, "all_private_chats", "default")
                .flatMap(scope -> Stream.of(key(scope, language), key(scope, ""))).map(bot::profile)
                .flatMap(Optional::stream).findFirst().orElseGet(Json::array);
    }
}
