package nl.handje.request;

import java.util.Optional;
import nl.handje.conversation.Spoken;
import nl.handje.nlp.Understood;
import nl.handje.nlp.Where;

/**
 * Where a ride or a visit goes.
 *
 * @param venue
 *            a sort of place, such as {@code ziekenhuis}; empty when only a town was said
 * @param town
 *            empty when only a sort of place was said
 */
record Destination(String venue, String town) {
    static Optional<Destination> in(Understood understood) {
        var venue = first(understood, Where.Kind.VENUE);
        var town = first(understood, Where.Kind.TOWN);
        return venue.isEmpty() && town.isEmpty() ? Optional.empty() : Optional.of(new Destination(venue, town));
    }

    private static String first(Understood understood, Where.Kind kind) {
        return understood.where().stream().filter(where -> where.kind() == kind).map(Where::value).findFirst()
                .orElse("");
    }

    /** "naar het ziekenhuis in Sittard". */
    Spoken spoken() {
        return (language, phrasebook) -> {
            var key = "venue." + venue.replace(' ', '-');
            var what = phrasebook.has(key) ? phrasebook.say(language, key) : venue;
            if (town.isEmpty()) {
                return phrasebook.say(language, "destination.venue", what);
            }
            return venue.isEmpty()
                    ? phrasebook.say(language, "destination.town", town)
                    : phrasebook.say(language, "destination.both", what, town);
        };
    }

    String write() {
        return venue + "|" + town;
    }

    static Destination read(String text) {
        var parts = text.split("\\|", -1);
        return new Destination(parts[0], parts[1]);
    }
}
