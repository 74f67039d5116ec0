package nl.handje.admin.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handje.admin.review.Names;
import nl.handje.matching.coordinator.CoordinatorDesk;
import nl.handje.matching.coordinator.NeighbourOnDesk;
import nl.handje.matching.coordinator.NeighbourOnDesk.State;
import nl.handje.nlp.Language;
import nl.handje.phrase.Phrasebook;
import nl.handje.request.RequestId;
import nl.handje.review.ModeratorId;
import org.springframework.stereotype.Component;

/** Who was asked, who could be, and why; in the words of who reads it. */
@Component
class Neighbours {
    private static final int OTHERS = 10;

    private final CoordinatorDesk desk;
    private final Phrasebook phrasebook;
    private final Names names;

    Neighbours(CoordinatorDesk desk, Phrasebook phrasebook, Names names) {
        this.desk = desk;
        this.phrasebook = phrasebook;
        this.names = names;
    }

    /**
     * One neighbour.
     *
     * @param invitation
     *            absent for who was not asked
     * @param why
     *            the reasons, one by one
     * @param by
     *            the colleague who had a hand in it
     */
    record Neighbour(UUID helper, Optional<UUID> invitation, String name, int points, List<String> why, String state,
            boolean waits, boolean open, Optional<Instant> since, Optional<String> by) {}

    /** Those of one round, the best first. */
    record Round(int number, List<Neighbour> neighbours) {}

    /** The rounds so far, the last one first. */
    List<Round> rounds(RequestId request, Language language) {
        return desk.neighbours(request).stream()
                .collect(Collectors.groupingBy(NeighbourOnDesk::round, TreeMap::new, Collectors.toList()))
                .descendingMap().entrySet().stream()
                .map(round -> new Round(round.getKey(),
                        round.getValue().stream().map(it -> neighbour(it, language)).toList()))
                .toList();
    }

    /** Who could be asked as well. */
    List<Neighbour> others(RequestId request, Language language) {
        return desk.others(request, OTHERS).stream().map(it -> neighbour(it, language)).toList();
    }

    private Neighbour neighbour(NeighbourOnDesk it, Language language) {
        var state = it.state();
        return new Neighbour(it.helper().value(), it.invitation().map(invitation -> invitation.value()), it.name(),
                it.points(), List.of(it.reasons().in(language, phrasebook).split("; ")),
                state.map(said -> said.spoken().in(language, phrasebook)).orElse(""),
                state.filter(State.AWAITING_APPROVAL::equals).isPresent(),
                state.filter(said -> said == State.ASKED || said == State.ASKED_LATER_TODAY).isPresent(), it.since(),
                it.handledBy().map(account -> names.of(new ModeratorId(account))));
    }
}
