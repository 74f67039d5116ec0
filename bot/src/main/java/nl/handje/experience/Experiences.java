package nl.handje.experience;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.handje.resident.ResidentId;
import org.springframework.stereotype.Component;

/** What people said after they met, and what matching may know of it. The last word of each counts. */
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
        return lastWish(one, other).filter(wish -> !wish).isPresent()
                || lastWish(other, one).filter(wish -> !wish).isPresent();
    }

    /** Whom somebody would like to meet again, the last first, unless these would rather not. */
    public List<ResidentId> again(ResidentId resident) {
        return kept.findByResidentOrderBySaidAt(resident).reversed().stream().map(Experience::other).distinct()
                .filter(other -> lastWish(resident, other).orElse(false) && !keepApart(resident, other)).toList();
    }

    private Optional<Boolean> lastWish(ResidentId one, ResidentId other) {
        return kept.findFirstByResidentAndOtherAndAgainNotNullOrderBySaidAtDesc(one, other)
                .flatMap(Experience::again);
    }
}
