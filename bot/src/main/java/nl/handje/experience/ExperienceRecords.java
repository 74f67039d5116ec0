package nl.handje.experience;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handje.privacy.Fact;
import nl.handje.privacy.Kept;
import nl.handje.privacy.PersonalRecords;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody said of their neighbours. What others said of them is these others', and goes with both. */
@Component
@Order(7)
class ExperienceRecords implements PersonalRecords {
    private final KeptExperiences kept;
    private final Residents residents;

    ExperienceRecords(KeptExperiences kept, Residents residents) {
        this.kept = kept;
        this.residents = residents;
    }

    @Override
    public Set<String> tables() {
        return Set.of("experience");
    }

    @Override
    public List<Kept> of(Resident resident) {
        return List.of(new Kept("experiences",
                kept.findByResidentOrderBySaidAt(resident.id()).stream().map(this::facts).toList()));
    }

    private List<Fact> facts(Experience experience) {
        var facts = new ArrayList<Fact>();
        residents.findById(experience.other()).ifPresent(other -> facts.add(Fact.of("neighbour", other.name())));
        experience.went().ifPresent(went -> facts.add(Fact.of("went", went)));
        experience.again().ifPresent(again -> facts.add(Fact.choice("again", again ? "YES" : "NO")));
        facts.add(Fact.of("at", experience.saidAt()));
        return facts;
    }

    @Override
    public void forget(Resident resident, Set<UUID> numbers) {
        kept.deleteAll(kept.findByResidentOrderBySaidAt(resident.id()));
        kept.deleteAll(kept.findByOther(resident.id()));
        kept.flush();
    }
}
