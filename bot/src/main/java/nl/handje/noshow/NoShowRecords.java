package nl.handje.noshow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handje.privacy.Fact;
import nl.handje.privacy.Kept;
import nl.handje.privacy.PersonalRecords;
import nl.handje.resident.Resident;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody said of a meeting that was none. What was said of them is the other's word, and private. */
@Component
@Order(8)
class NoShowRecords implements PersonalRecords {
    private final NoShows noShows;

    NoShowRecords(NoShows noShows) {
        this.noShows = noShows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("no_show");
    }

    @Override
    public List<Kept> of(Resident resident) {
        return List.of(new Kept("no-shows", noShows.findBySaidByOrderBySaidAt(resident.id()).stream()
                .map(noShow -> List.of(Fact.of("what", noShow.claim()), Fact.of("at", noShow.saidAt()))).toList()));
    }

    @Override
    public void forget(Resident resident, Set<UUID> numbers) {
        var all = new ArrayList<>(noShows.findBySaidByOrderBySaidAt(resident.id()));
        all.addAll(noShows.findByAbout(resident.id()));
        noShows.deleteAll(all);
        noShows.flush();
    }
}
