package nl.handje.matching;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.handje.candidate.Bounds;
import nl.handje.candidate.Candidate;
import nl.handje.candidate.Candidates;
import nl.handje.candidate.Sought;
import nl.handje.invitation.Invitation;
import nl.handje.invitation.Invitations;
import nl.handje.nlp.Category;
import nl.handje.nlp.Language;
import nl.handje.phrase.Spoken;
import nl.handje.request.HelpRequest;
import nl.handje.request.Manner;
import nl.handje.request.Willing;
import nl.handje.request.WillingNeighbour;
import nl.handje.resident.Area;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import nl.handje.town.Rounds;
import nl.handje.town.TownSettings;
import nl.handje.town.Towns;
import nl.handje.wantedtime.WantedTime;
import org.springframework.stereotype.Component;

/** Chooses the neighbours for a round, as the town set it: first few and near, then more and farther. */
@Component
public class WhoToInvite implements Willing {
    /** To say how many would like to help, no more are looked at. */
    private static final int SEEN = 20;
    private static final int ALL = 1000;
    private static final int TOKEN = 8;
    private static final int WALKED = 2_000;
    private static final int METRES_IN_FIVE_MINUTES = 400;

    private final Candidates candidates;
    private final Invitations invitations;
    private final Towns towns;
    private final Residents residents;

    WhoToInvite(Candidates candidates, Invitations invitations, Towns towns, Residents residents) {
        this.candidates = candidates;
        this.invitations = invitations;
        this.towns = towns;
        this.residents = residents;
    }

    /** For this round, neighbours who have not been asked for this request, as many as its asker allows. */
    List<Candidate> next(HelpRequest request, int round) {
        if (request.manner() == Manner.SAME) {
            return allowed(request) > 0 ? known(request).stream().toList() : List.of();
        }
        var settings = towns.settingsOf(request.area().region());
        var atMost = Math.min(settings.rounds().size(round, request.isUrgent()), allowed(request));
        return nearestFirst(request, settings, round, atMost);
    }

    /** Somebody who offered just now, when they can be asked for it. */
    List<Candidate> newcomer(HelpRequest request, ResidentId helper) {
        return allowed(request) == 0
                ? List.of()
                : all(request, ALL).stream().filter(it -> it.helper().equals(helper)).toList();
    }

    private int allowed(HelpRequest request) {
        var asked = invitations.findByRequest(request.id()).stream()
                .filter(it -> it.state() != Invitation.State.REFUSED).count();
        return (int) Math.max(0, request.manner().mostAsked() - asked);
    }

    /** Where a round would ask nobody, it goes farther at once. */
    private List<Candidate> nearestFirst(HelpRequest request, TownSettings settings, int round, int atMost) {
        var sought = Sought.of(request);
        return IntStream.rangeClosed(round, round + Rounds.MOST_ROUNDS).map(it -> reach(settings, round, it)).distinct()
                .mapToObj(reach -> candidates.find(sought, new Bounds(reach, atMost, settings.mostPerWeek())))
                .map(found -> speaking(request, found)).filter(found -> !found.isEmpty()).findFirst()
                .orElse(List.of());
    }

    /** Whoever speaks what is wanted is asked before anybody who does not; to interpret one has to. */
    private static List<Candidate> speaking(HelpRequest request, List<Candidate> found) {
        var speaking = found.stream().filter(Candidate::speaksWhatIsWanted).toList();
        var others = request.languages().isEmpty() || !request.categories().contains(Category.INTERPRETING);
        return speaking.isEmpty() && others ? found : speaking;
    }

    private static int reach(TownSettings settings, int first, int round) {
        return round == first + Rounds.MOST_ROUNDS ? Bounds.WHOLE_REGION : settings.rounds().reach(round);
    }

    /** The best of the whole region, for a coordinator who wants to choose. */
    public List<Candidate> all(HelpRequest request, int atMost) {
        return candidates.find(Sought.of(request), bounds(request.area(), atMost));
    }

    /** Who helped this asker before, and it went well. */
    Optional<Candidate> known(HelpRequest request) {
        return all(request, SEEN).stream().filter(Candidate::isKnown).findFirst();
    }

    private Bounds bounds(Area area, int atMost) {
        return new Bounds(Bounds.WHOLE_REGION, atMost, towns.settingsOf(area.region()).mostPerWeek());
    }

    @Override
    public List<WillingNeighbour> near(Set<Category> categories, WantedTime when, Area area) {
        return candidates.find(new Sought(categories, when, area, Optional.empty()), bounds(area, SEEN)).stream()
                .map(this::willing).toList();
    }

    private WillingNeighbour willing(Candidate candidate) {
        var english = residents.findById(candidate.helper()).map(Resident::language).filter(Language.EN::equals);
        return new WillingNeighbour(token(candidate), candidate.kind(), walk(candidate), candidate.score().hasHelped(),
                english.isPresent(), candidate.free().spoken());
    }

    /** Near enough to walk, it is told in minutes; all of it is an estimate. */
    private static Optional<Spoken> walk(Candidate candidate) {
        return candidate.score().metres().filter(metres -> metres <= WALKED).<Spoken>map(metres -> Spoken
                .phrase("ladder.minutes", Math.max(1, Math.ceilDiv(metres, METRES_IN_FIVE_MINUTES)) * 5))
                .or(() -> candidate.score().distance());
    }

    /** Tells a neighbour apart from the others whom an asker sees, and says nothing of who it is. */
    private static String token(Candidate candidate) {
        return UUID.nameUUIDFromBytes(candidate.helper().toString().getBytes(StandardCharsets.US_ASCII)).toString()
                .substring(0, TOKEN);
    }

    /** The neighbour whom the asker saw and chose; empty when they can not be asked, or not any more. */
    Optional<Candidate> seen(HelpRequest request, String token) {
        return all(request, ALL).stream().filter(it -> token(it).equals(token)).findFirst();
    }
}
