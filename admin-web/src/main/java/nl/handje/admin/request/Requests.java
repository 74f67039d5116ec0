package nl.handje.admin.request;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.handje.admin.review.Age;
import nl.handje.matching.coordinator.CoordinatorDesk;
import nl.handje.matching.coordinator.RequestOnDesk;
import nl.handje.nlp.Language;
import nl.handje.phrase.Phrasebook;
import nl.handje.request.RequestId;
import nl.handje.town.Town;
import nl.handje.town.Towns;
import org.springframework.stereotype.Component;

/** What is being looked for, in the words of who reads it; without anybody's name or own words. */
@Component
class Requests {
    private final CoordinatorDesk desk;
    private final Towns towns;
    private final Phrasebook phrasebook;
    private final Clock clock;

    Requests(CoordinatorDesk desk, Towns towns, Phrasebook phrasebook, Clock clock) {
        this.desk = desk;
        this.towns = towns;
        this.phrasebook = phrasebook;
        this.clock = clock;
    }

    /** The running requests of one town. */
    record OfTown(Town town, List<Item> items) {}

    /**
     * One request.
     *
     * @param age
     *            how long it has been without a neighbour
     */
    record Item(UUID id, String what, String when, String area, Age age, RequestOnDesk request) {
        /** What a coordinator wants to see first. */
        public String state() {
            if (request.awaiting() > 0) {
                return "AWAITING";
            }
            if (request.found()) {
                return "FOUND";
            }
            return request.asked() == 0 ? "NOBODY_ASKED" : "ASKING";
        }

        /** Asked, and neither a yes nor a no. */
        public int silent() {
            return request.silent();
        }
    }

    /** Of all towns in which something is asked. */
    List<OfTown> all(Language language) {
        return desk.regions().stream()
                .map(region -> new OfTown(towns.named(region),
                        desk.running(region).stream().map(it -> item(it, language)).toList()))
                .toList();
    }

    Optional<Item> find(RequestId id, Language language) {
        return desk.running(id).map(request -> item(request, language));
    }

    private Item item(RequestOnDesk request, Language language) {
        return new Item(request.id().value(), request.what().in(language, phrasebook),
                request.when().in(language, phrasebook), request.area().in(language, phrasebook),
                Age.between(request.askedAt(), clock.instant()), request);
    }
}
