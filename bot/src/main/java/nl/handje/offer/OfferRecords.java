package nl.handje.offer;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handje.need.Categories;
import nl.handje.privacy.Fact;
import nl.handje.privacy.Kept;
import nl.handje.privacy.PersonalRecords;
import nl.handje.resident.Resident;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody is willing to do for others. */
@Component
@Order(30)
class OfferRecords implements PersonalRecords {
    private final Offers offers;

    OfferRecords(Offers offers) {
        this.offers = offers;
    }

    @Override
    public Set<String> tables() {
        return Set.of("offer", "helping");
    }

    @Override
    public List<Kept> of(Resident resident) {
        return List.of(new Kept("offers", theirs(resident).stream().map(OfferRecords::facts).toList()));
    }

    private List<Offer> theirs(Resident resident) {
        return offers.findByHelperOrderByOfferedAt(resident.id());
    }

    private static List<Fact> facts(Offer offer) {
        return List.of(new Fact("what", Categories.write(offer.categories()), Categories.spoken(offer.categories())),
                new Fact("when", offer.availability().write(), offer.availability().spoken()),
                Fact.of("area", offer.area()),
                Fact.of("state", offer.isActive() ? Offer.State.ACTIVE : Offer.State.STOPPED),
                Fact.of("at", offer.offeredAt()));
    }

    @Override
    public Collection<UUID> numbers(Resident resident) {
        return theirs(resident).stream().map(offer -> offer.id().value()).toList();
    }

    @Override
    public void forget(Resident resident, Set<UUID> numbers) {
        offers.deleteAll(theirs(resident));
        offers.flush();
    }
}
