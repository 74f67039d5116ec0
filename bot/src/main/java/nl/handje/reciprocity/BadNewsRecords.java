package nl.handje.reciprocity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handje.privacy.Fact;
import nl.handje.privacy.Kept;
import nl.handje.privacy.PersonalRecords;
import nl.handje.resident.Resident;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When somebody last heard bad news. */
@Component
@Order(9)
class BadNewsRecords implements PersonalRecords {
    private final BadNews badNews;

    BadNewsRecords(BadNews badNews) {
        this.badNews = badNews;
    }

    @Override
    public Set<String> tables() {
        return Set.of("bad_news");
    }

    @Override
    public List<Kept> of(Resident resident) {
        return List.of(new Kept("bad-news", badNews.last(resident.id()).stream()
                .map(at -> List.of(Fact.of("at", at))).toList()));
    }

    @Override
    public void forget(Resident resident, Set<UUID> numbers) {
        badNews.forget(resident.id());
    }
}
