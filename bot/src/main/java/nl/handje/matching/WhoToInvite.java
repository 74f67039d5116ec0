package nl.handje.matching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handje.nlp.Category;
import nl.handje.offer.Cap;
import nl.handje.offer.Offer;
import nl.handje.offer.Offers;
import nl.handje.request.HelpRequest;
import nl.handje.request.WantedTime;
import nl.handje.request.Willing;
import nl.handje.resident.Area;
import nl.handje.resident.Blocks;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/**
 * Chooses the neighbours for a round: the kind of help, the time, what they would rather not, how often they want to,
 * near first, and those who were asked least of late.
 */
@Component
class WhoToInvite implements Willing {
    static final int A_ROUND = 3;

    /** What cannot wait is asked of more people at once. */
    static final int AN_URGENT_ROUND = 5;

    /** Nobody is asked more often than this in a week. */
    static final int A_WEEK = 4;

    private final Offers offers;
    private final Residents residents;
    private final Invitations invitations;
    private final Blocks blocks;
    private final Clock clock;

    WhoToInvite(Offers offers, Residents residents, Invitations invitations, Blocks blocks,
            Clock clock) {
        this.offers = offers;
        this.residents = residents;
        this.invitations = invitations;
        this.blocks = blocks;
        this.clock = clock;
    }

    private record Candidate(Offer offer, int askedOfLate, int steps) {}

    /** Neighbours who have not been asked for this request yet, as many as its asker allows. */
    List<ResidentId> next(HelpRequest request) {
        var asked = invitations.findByRequest(request.id()).stream().map(Invitation::helper)
                .collect(Collectors.toSet());
        int most = Math.min(request.isUrgent() ? AN_URGENT_ROUND : A_ROUND,
                request.manner().mostAsked() - asked.size());
        return offers.findByRegionAndState(request.area().region(), Offer.State.ACTIVE).stream()
                .filter(offer -> isSuited(offer, request) && !asked.contains(offer.helper())
                        && !blocks.areBetween(request.asker(), offer.helper())
                        && canBeAsked(offer))
                .map(offer -> candidate(offer, request)).filter(candidate -> candidate.askedOfLate() < A_WEEK)
                .sorted(Comparator.comparingInt(Candidate::askedOfLate).thenComparingInt(Candidate::steps)
                        .thenComparing(candidate -> candidate.offer().offeredAt()))
                .map(candidate -> candidate.offer().helper()).distinct().limit(Math.max(0, most)).toList();
    }

    static boolean isSuited(Offer offer, HelpRequest request) {
        return !offer.helper().equals(request.asker()) && doesThat(offer.categories(), request.categories())
                && isFree(offer, request.when()) && offer.howFar().reaches(offer.area(), request.area())
                && offer.notWanted().stream().noneMatch(it -> it.isIn(request));
    }

    private static boolean doesThat(Set<Category> offered, Set<Category> asked) {
        return asked.stream().anyMatch(offered::contains);
    }

    static boolean isFree(Offer offer, WantedTime when) {
        return switch (when) {
            case WantedTime.AnyTime any -> !any.not().containsAll(offer.availability().days());
            case WantedTime.OneOf one -> one.times().stream().anyMatch(said -> isFreeAt(offer, said));
            case WantedTime.Said said -> isFreeAt(offer, said);
        };
    }

    private static boolean isFreeAt(Offer offer, WantedTime.Said said) {
        var leeway = said.leeway();
        var later = leeway.orLater() && !leeway.not().containsAll(offer.availability().days());
        return later || (said.isExact()
                ? offer.availability().covers(said.start(), said.end())
                : offer.availability().touches(said.start(), said.end(), leeway.not()));
    }

    /** Reachable, not on a pause, and not asked to do more than they want. */
    private boolean canBeAsked(Offer offer) {
        return residents.findById(offer.helper()).filter(it -> it.canBeAsked(clock.instant())).isPresent()
                && !offer.isPausedOn(LocalDate.now(clock))
                && offer.cap().filter(cap -> hasEnough(offer.helper(), cap)).isEmpty();
    }

    /** What they said yes to, and what they are being asked, in the time that their cap is about. */
    private boolean hasEnough(ResidentId helper, Cap cap) {
        var since = clock.instant().minus(cap.per().length());
        return invitations.findByHelperAndSentAtAfter(helper, since).stream()
                .filter(it -> it.isOpen() || it.isAccepted()).count() >= cap.times();
    }

    private Candidate candidate(Offer offer, HelpRequest request) {
        Instant aWeekAgo = clock.instant().minus(Duration.ofDays(7));
        return new Candidate(offer, invitations.countByHelperAndSentAtAfter(offer.helper(), aWeekAgo),
                offer.area().stepsTo(request.area()));
    }

    @Override
    public int near(Set<Category> categories, WantedTime when, Area area) {
        return (int) offers.findByRegionAndState(area.region(), Offer.State.ACTIVE).stream()
                .filter(offer -> doesThat(offer.categories(), categories) && isFree(offer, when)
                        && offer.howFar().reaches(offer.area(), area) && canBeAsked(offer))
                .map(Offer::helper).distinct().count();
    }
}
