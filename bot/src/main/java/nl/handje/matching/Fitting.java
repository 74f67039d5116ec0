package nl.handje.matching;

import nl.handje.candidate.Pairs;
import nl.handje.offer.Offer;
import nl.handje.offer.Offers;
import nl.handje.request.HelpRequest;
import nl.handje.resident.ResidentId;
import org.springframework.stereotype.Component;

/** Whether somebody may come for a request: the two want to meet, and what they offer fits it. */
@Component
public class Fitting {
    private final Offers offers;
    private final Pairs pairs;

    Fitting(Offers offers, Pairs pairs) {
        this.offers = offers;
        this.pairs = pairs;
    }

    /** Neither of the two said, since they were found, that they would rather not meet the other. */
    public boolean mayMeet(ResidentId helper, HelpRequest request) {
        return !pairs.areApart(helper, request.asker());
    }

    /** Kind, time, and what they would rather not, as they offer it now. */
    public boolean fits(ResidentId helper, HelpRequest request) {
        return mayMeet(helper, request)
                && offers.findByHelperAndStateOrderByOfferedAt(helper, Offer.State.ACTIVE).stream()
                        .anyMatch(offer -> fits(offer, request));
    }

    public static boolean fits(Offer offer, HelpRequest request) {
        return !offer.helper().equals(request.asker())
                && request.categories().stream().anyMatch(offer.categories()::contains)
                && offer.availability().suits(request.when())
                && offer.notWanted().stream().noneMatch(it -> it.isIn(request));
    }
}
