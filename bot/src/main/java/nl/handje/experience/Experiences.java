package nl.handje.experience;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.handje.resident.ResidentId;
import org.springframework.stereotype.Component;

/** What people said after they met, and whether they would again. Whoever says it anew changes it. */
@Component
public class Experiences {
    private final KeptExperiences kept;
    private final Clock clock;

    Experiences(KeptExperiences kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    /** Somebody says how an appointment with the other went. */
    public void went(UUID appointment, ResidentId resident, ResidentId other, Went how) {
        of(appointment, resident, other).went(how, clock.instant());
    }

    /** Somebody says whether they would meet the other again. */
    public void again(UUID appointment, ResidentId resident, ResidentId other, boolean wish) {
        of(appointment, resident, other).again(wish, clock.instant());
    }

    private Experience of(UUID appointment, ResidentId resident, ResidentId other) {
        return kept.findByAppointmentIdAndResident(appointment, resident)
                .orElseGet(() -> kept.save(new Experience(appointment, resident, other, clock.instant())));
    }

    /** How it went, if they said so already. */
    public Optional<Went> went(UUID appointment, ResidentId resident) {
        return kept.findByAppointmentIdAndResident(appointment, resident).flatMap(Experience::went);
    }

    /** Whether one of them said last that they would rather not meet the other again. */
    public boolean keepApart(ResidentId one, ResidentId other) {
        return !wouldAgain(one, other) || !wouldAgain(other, one);
    }

    private boolean wouldAgain(ResidentId one, ResidentId other) {
        return kept.findFirstByResidentAndOtherAndAgainNotNullOrderBySaidAtDesc(one, other)
                .flatMap(Experience::again).orElse(true);
    }
}
