package nl.handje.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handje.messaging.Delivery;
import nl.handje.messaging.Outbox;
import nl.handje.messaging.Priority;
import nl.handje.messaging.Traces;
import nl.handje.phrase.Phrasebook;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets a person: all at once, whole, in one transaction and without a human. What stays is a tombstone.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Erasure {
    private final List<PersonalRecords> records;
    private final Residents residents;
    private final Traces traces;
    private final Outbox outbox;
    private final Phrasebook phrasebook;
    private final Tombstones tombstones;

    Erasure(List<PersonalRecords> records, Residents residents, Traces traces, Outbox outbox, Phrasebook phrasebook,
            Tombstones tombstones) {
        this.records = records;
        this.residents = residents;
        this.traces = traces;
        this.outbox = outbox;
        this.phrasebook = phrasebook;
        this.tombstones = tombstones;
    }

    public void forget(Resident resident) {
        var farewell = phrasebook.in(resident.manner()).say(resident.language(), "forget-me.farewell");
        erase(resident);
        outbox.add(new Delivery(resident.chat(), Priority.REPLY, Outbox.FAREWELL + UUID.randomUUID(),
                new Delivery.Text(farewell, List.of())));
    }

    /** Somebody who came back with a backup that was put back. They heard long ago that they are forgotten. */
    public void forgetAgain(Resident resident) {
        traces.forgetWaiting(resident.chat());
        erase(resident);
    }

    private void erase(Resident resident) {
        var numbers = numbers(resident);
        // First the old messages, for those that are written next must go out.
        traces.forgetAbout(numbers.stream().map(UUID::toString).toList());
        traces.forget(resident.chat());
        // Nobody must count on them any more while others are asked instead.
        resident.canBeReached(false);
        records.forEach(record -> record.letGo(resident));
        residents.flush();
        records.forEach(record -> record.forget(resident, numbers));
        traces.shred(resident.chat());
        tombstones.set(resident.id());
    }

    private Set<UUID> numbers(Resident resident) {
        var numbers = new HashSet<UUID>(Set.of(resident.id().value()));
        records.forEach(record -> numbers.addAll(record.numbers(resident)));
        return numbers;
    }
}
