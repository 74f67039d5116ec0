package nl.handje.offer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.need.Categories;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Hoeveel mensen zoeken hier iets?": what neighbours really ask, for who helps or thinks about it. */
@Component
@Order(24)
class DemandAsked implements Interceptor {
    private final Wordings asked;
    private final Residents residents;
    private final Offers offers;
    private final Demand demand;

    DemandAsked(Phrasebook phrasebook, Residents residents, Offers offers, Demand demand) {
        this.asked = Wordings.of(phrasebook, "words.demand");
        this.residents = residents;
        this.offers = offers;
        this.demand = demand;
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return busy || !asked.areIn(understood.text()) ? Optional.empty() : Optional.of(List.of(told(person)));
    }

    private Say told(Person person) {
        var most = demand.mostAsked();
        return residents.findByChat(person.chat()).flatMap(this::ofTheirKinds)
                .orElseGet(() -> most.isEmpty()
                        ? Say.phrase("demand.nothing")
                        : Say.phrase("demand.most", Categories.spoken(Set.copyOf(most))));
    }

    private Optional<Say> ofTheirKinds(Resident helper) {
        var kinds = offers.findByHelperAndStateOrderByOfferedAt(helper.id(), Offer.State.ACTIVE).stream()
                .flatMap(offer -> offer.categories().stream()).collect(Collectors.toSet());
        return kinds.isEmpty()
                ? Optional.empty()
                : helper.area().flatMap(area -> demand.told(kinds, area))
                        .map(words -> new Say(words, List.of(), false));
    }
}
