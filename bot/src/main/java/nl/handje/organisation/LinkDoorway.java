package nl.handje.organisation;

import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Arrival;
import nl.handje.conversation.Doorway;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import org.springframework.stereotype.Component;

/** Somebody comes in by a leaflet, a poster, or because an organisation sent them. */
@Component
class LinkDoorway implements Doorway {
    private final Links links;

    LinkDoorway(Links links) {
        this.links = links;
    }

    @Override
    public Optional<Arrival> enter(Person person, String code) {
        return links.follow(code).map(link -> new Arrival(
                List.of(welcome(link, person), Say.beginning(link.kind().flow(), person.known())), Optional.empty(),
                Optional.of(link.language())));
    }

    private static Say welcome(Link link, Person person) {
        return switch (link.kind()) {
            case LEAFLET -> Say.phrase("link.asks", person.name());
            case HELPER -> Say.phrase("link.helps", person.name());
            case REFERRAL -> Say.phrase("link.referred", person.name(), link.source());
        };
    }
}
