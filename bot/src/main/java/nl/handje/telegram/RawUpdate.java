package nl.handje.telegram;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handje.messaging.inbox.Incoming;
import tools.jackson.databind.JsonNode;

/** An update that nobody has read yet: only what is needed to keep it. */
record RawUpdate(JsonNode json) {
    private static final List<String> IDENTITY = List.of("id", "message_id", "date", "edit_date");

    /** Empty for something that is no update at all. */
    OptionalLong id() {
        return json.path("update_id").asLongOpt();
    }

    Incoming incoming() {
        return new Incoming(id().orElse(0), fingerprint(), lane(), json.toString());
    }

    /** The number of a pressed button's query, to be answered at once. */
    Optional<String> callback() {
        return json.path("callback_query").path("id").asStringOpt();
    }

    /** Updates of one chat keep their order; those without a chat go by person. */
    private long lane() {
        return Stream.of(body().path("chat"), body().path("message").path("chat"), body().path("from"))
                .map(place -> place.path("id").asLongOpt()).flatMapToLong(OptionalLong::stream).findFirst().orElse(0);
    }

    /** What this is, when, and where: the number of an update may be used again for another one. */
    private String fingerprint() {
        return kind() + "/" + lane() + "/" + IDENTITY.stream().map(name -> body().path(name).asString(""))
                .collect(Collectors.joining("/"));
    }

    private JsonNode body() {
        return json.path(kind());
    }

    private String kind() {
        return json.propertyNames().stream().filter(name -> !name.equals("update_id")).findFirst().orElse("nothing");
    }
}
