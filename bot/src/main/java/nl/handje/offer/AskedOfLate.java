package nl.handje.offer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handje.need.Categories;
import nl.handje.nlp.Category;
import nl.handje.phrase.Spoken;
import nl.handje.request.HelpRequest;
import nl.handje.resident.Area;
import nl.handje.resident.ResidentId;
import org.springframework.stereotype.Component;

/** What others asked near a helper in the last thirty days, and what of it they do not offer, told honestly. */
@Component
public class AskedOfLate {
    private final Demand demand;

    AskedOfLate(Demand demand) {
        this.demand = demand;
    }

    /** A few people are told as a few, never as a number. */
    public Spoken near(Area area, List<Offer> offered, ResidentId helper) {
        var asked = demand.askedOfLate(area).stream().filter(request -> !request.asker().equals(helper)).toList();
        var most = Demand.mostAsked(asked);
        if (most.isEmpty()) {
            return Spoken.phrase("demand.nothing-of-late");
        }
        long people = asked.stream().map(HelpRequest::asker).distinct().count();
        var told = people >= Demand.TOLD_FROM
                ? Spoken.phrase("demand.of-late", people, Categories.spoken(most))
                : Spoken.phrase("demand.of-late-a-few", Categories.spoken(most));
        var missing = most.stream().filter(kind -> !offers(offered).contains(kind)).toList();
        return missing.isEmpty() ? told : Spoken.phrase("demand.and-useful", told, Categories.spoken(missing));
    }

    private static Set<Category> offers(List<Offer> offered) {
        return offered.stream().flatMap(offer -> offer.categories().stream()).collect(Collectors.toSet());
    }
}
