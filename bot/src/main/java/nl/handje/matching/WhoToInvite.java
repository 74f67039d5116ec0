package nl.handje.matching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handje.nlp.Category;
import nl.handje.offer.Offer;
import nl.handje.offer.Offers;
import nl.handje.request.HelpRequest;
import nl.handje.request.WantedTime;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/**
 * Chooses the neighbours for a round: the kind of help, the time, near first, and those who were asked least of late.
 */
@Component
class WhoToInvite {
    static final int A_ROUND = 3;

    /** Nobody is asked more often than this in a week. */
    static final int A_WEEK = 4;

    private final Offers offers;
    private final Residents residents;
    private final Invitations invitations;
    private final Clock clock;

    WhoToInvite(Offers offers, Residents residents, Invitations invitations, Clock clock) {
        this.offers = offers;
        this.residents = residents;
        this.invitations = invitations;
        this.clock = clock;
    }

    private record Candidate(Offer offer, int askedOfLate, int steps) {}

    /** At most {@link #A_ROUND} neighbours who have not been asked for this request yet. */
    List<ResidentId> next(HelpRequest request) {
        var asked = invitations.findByRequest(request.id()).stream().map(Invitation::helper)
                .collect(Collectors.toSet());
        return offers.findByRegionAndState(request.area().region(), Offer.State.ACTIVE).stream()
                .filter(offer -> isSuited(offer, request) && !asked.contains(offer.helper())
                        && canBeAsked(offer.helper()))
                .map(offer -> candidate(offer, request)).filter(candidate -> candidate.askedOfLate() < A_WEEK)
                .sorted(Comparator.comparingInt(Candidate::askedOfLate).thenComparingInt(Candidate::steps)
                        .thenComparing(candidate -> candidate.offer().offeredAt()))
                .map(candidate -> candidate.offer().helper()).distinct().limit(A_ROUND).toList();
    }

    static boolean isSuited(Offer offer, HelpRequest request) {
        return !offer.helper().equals(request.asker()) && doesThat(offer.categories(), request.categories())
                && isFree(offer, request.when());
    }

    private static boolean doesThat(Set<Category> offered, Set<Category> asked) {
        return asked.stream().anyMatch(offered::contains);
    }

    private static boolean isFree(Offer offer, WantedTime when) {
        return switch (when) {
            case WantedTime.AnyTime any -> true;
            case WantedTime.Said said -> said.isExact()
                    ? offer.availability().covers(said.start(), said.end())
                    : offer.availability().touches(said.start(), said.end());
        };
    }

    private boolean canBeAsked(ResidentId helper) {
        return residents.findById(helper).filter(it -> it.canBeAsked(clock.instant())).isPresent();
    }

    private Candidate candidate(Offer offer, HelpRequest request) {
        Instant aWeekAgo = clock.instant().minus(Duration.ofDays(7));
        return new Candidate(offer, invitations.countByHelperAndSentAtAfter(offer.helper(), aWeekAgo),
                offer.area().stepsTo(request.area()));
    }
}
