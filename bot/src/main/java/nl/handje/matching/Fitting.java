package nl.handje.matching;

import nl.handje.offer.Offer;
import nl.handje.offer.Offers;
import nl.handje.request.HelpRequest;
import nl.handje.resident.ResidentId;
import org.springframework.stereotype.Component;

/** Whether what somebody offers fits a request: kind, time, and what they would rather not. */
@Component
class Fitting {
    private final Offers offers;

    Fitting(Offers offers) {
        this.offers = offers;
    }

    boolean fits(ResidentId helper, HelpRequest request) {
        return offers.findByHelperAndStateOrderByOfferedAt(helper, Offer.State.ACTIVE).stream()
                .anyMatch(offer -> fits(offer, request));
    }

    static boolean fits(Offer offer, HelpRequest request) {
        return !offer.helper().equals(request.asker())
                && request.categories().stream().anyMatch(offer.categories()::contains)
                && offer.availability().suits(request.when())
                && offer.notWanted().stream().noneMatch(it -> it.isIn(request));
    }
}
