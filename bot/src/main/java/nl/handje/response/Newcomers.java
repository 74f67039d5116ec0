package nl.handje.response;

import java.util.Comparator;
import nl.handje.matching.Asking;
import nl.handje.matching.Fitting;
import nl.handje.offer.OfferMade;
import nl.handje.offer.Offers;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.request.Manner;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Somebody new may be just who an earlier request waits for. */
@Component
class Newcomers {
    private final HelpRequests requests;
    private final Offers offers;
    private final Asking asking;

    Newcomers(HelpRequests requests, Offers offers, Asking asking) {
        this.requests = requests;
        this.offers = offers;
        this.asking = asking;
    }

    @EventListener
    void on(OfferMade made) {
        var offer = offers.findById(made.offer()).orElseThrow();
        requests.searchingIn(offer.region()).stream()
                .filter(request -> request.manner() != Manner.COORDINATOR && Fitting.fits(offer, request))
                .sorted(Comparator.comparing(HelpRequest::isUrgent).reversed())
                .forEach(request -> asking.newcomer(request, offer.helper()));
    }
}
