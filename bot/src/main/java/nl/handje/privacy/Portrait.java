package nl.handje.privacy;

import java.util.List;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything that is kept of one person, by all features together. */
@Component
class Portrait {
    private final Residents residents;
    private final List<PersonalRecords> records;

    Portrait(Residents residents, List<PersonalRecords> records) {
        this.residents = residents;
        this.records = records;
    }

    /** Of each kind that there is something of; empty for somebody who is not known. */
    @Transactional(readOnly = true)
    public List<Kept> of(ResidentId resident) {
        return residents.findById(resident).map(this::of).orElseGet(List::of);
    }

    private List<Kept> of(Resident resident) {
        return records.reversed().stream().flatMap(record -> record.of(resident).stream())
                .filter(kept -> !kept.things().isEmpty()).toList();
    }
}
