package nl.handje.candidate;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.handje.resident.ResidentId;
import org.springframework.stereotype.Component;

/**
 * The neighbours who could help: who speaks a language that is wanted first, and of these the best. Nobody who rests,
 * has enough, was asked for it before, or whom one of the two does not want.
 */
@Component
public class Candidates {
    /** Of so many times as are needed the best are taken. */
    private static final int CHOICE = 4;
    private static final int SMALLEST_PAGE = 40;
    /** Where very many have enough or have no time at the hour, so many pages are looked at. */
    private static final int MOST_PAGES = 5;

    private final Nearby nearby;
    private final Clock clock;

    Candidates(Nearby nearby, Clock clock) {
        this.nearby = nearby;
        this.clock = clock;
    }

    /** Within these bounds, the best first. */
    public List<Candidate> find(Sought sought, Bounds bounds) {
        var suited = new LinkedHashMap<ResidentId, Candidate>();
        int size = Math.max(SMALLEST_PAGE, CHOICE * bounds.atMost());
        boolean more = bounds.atMost() > 0;
        for (int page = 0; more && page < MOST_PAGES && suited.size() < bounds.atMost(); page++) {
            var found = nearby.page(sought, bounds, size, page);
            found.stream().filter(it -> it.canBeAsked() && it.suits(sought))
                    .sorted(Comparator.comparing(Found::offeredAt)).forEach(it -> add(it, sought, bounds, suited));
            more = found.size() >= size;
        }
        return suited.values().stream()
                .sorted(Comparator.comparing(Candidate::speaksWhatIsWanted)
                        .thenComparingInt(it -> it.score().points()).reversed())
                .limit(bounds.atMost()).toList();
    }

    /** Of who offers several things, the one that fits best. */
    private void add(Found found, Sought sought, Bounds bounds, Map<ResidentId, Candidate> to) {
        var candidate = new Candidate(found.helper(), found.kind(), found.free(),
                Score.of(found, sought, bounds, clock.instant()));
        to.merge(found.helper(), candidate,
                (one, other) -> one.score().points() >= other.score().points() ? one : other);
    }
}
