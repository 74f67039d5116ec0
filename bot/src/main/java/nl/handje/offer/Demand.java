package nl.handje.offer;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.handje.need.Categories;
import nl.handje.nlp.Category;
import nl.handje.phrase.Spoken;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.resident.Area;
import org.springframework.stereotype.Component;

/** What is really asked, told honestly; a small number of people is never told as a number. */
@Component
class Demand {
    static final int TOLD_FROM = 5;
    private static final Duration OF_LATE = Duration.ofDays(30);
    private static final int SUGGESTED = 3;

    private final HelpRequests requests;
    private final Clock clock;

    Demand(HelpRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /** How many people asked for it in this region of late; empty when nothing at all was asked there. */
    Optional<Spoken> told(Set<Category> what, Area area) {
        var asked = askedOfLate(area);
        long people = asked.stream().filter(request -> request.categories().stream().anyMatch(what::contains))
                .map(HelpRequest::asker).distinct().count();
        if (people >= TOLD_FROM) {
            return Optional.of(Spoken.phrase("demand.some", people, Categories.spoken(what)));
        }
        return people > 0
                ? Optional.of(Spoken.phrase("demand.a-few", Categories.spoken(what)))
                : mostAsked(asked).stream().findFirst()
                        .map(other -> Spoken.phrase("demand.other", Categories.spoken(Set.of(other))));
    }

    /** What is being looked for now, most of all first; at most three kinds. */
    List<Category> mostAsked() {
        return mostAsked(requests.findByStateOrderByAskedAt(HelpRequest.State.SEARCHING));
    }

    /** What was asked in this region in the last thirty days. */
    List<HelpRequest> askedOfLate(Area area) {
        return requests.askedIn(area.region(), clock.instant().minus(OF_LATE));
    }

    /** Most of all first; at most three kinds. */
    static List<Category> mostAsked(List<HelpRequest> asked) {
        return asked.stream().flatMap(request -> request.categories().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .sorted(Map.Entry.<Category, Long>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey).filter(category -> category != Category.UNKNOWN).limit(SUGGESTED).toList();
    }
}
