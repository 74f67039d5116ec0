package nl.handje.foreign;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handje.privacy.Kept;
import nl.handje.privacy.PersonalRecords;
import nl.handje.resident.Resident;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is kept, for a day, of somebody who wrote in another language. */
@Component
@Order(40)
class ForeignRecords implements PersonalRecords {
    private final ForeignTalks talks;

    ForeignRecords(ForeignTalks talks) {
        this.talks = talks;
    }

    @Override
    public Set<String> tables() {
        return Set.of("foreign_talk");
    }

    @Override
    public List<Kept> of(Resident resident) {
        return List.of(new Kept("foreign", talks.findById(resident.id()).stream().map(ForeignTalk::facts).toList()));
    }

    @Override
    public void forget(Resident resident, Set<UUID> numbers) {
        talks.findById(resident.id()).ifPresent(talks::delete);
        talks.flush();
    }
}
