package nl.handje.referral;

import java.util.Optional;
import nl.handje.phrase.Spoken;
import nl.handje.resident.Area;
import nl.handje.resident.Resident;
import org.springframework.stereotype.Component;

/** Where somebody finds care by professionals, when they asked a neighbour for it. */
@Component
public class CareDesk {
    private final Desks desks;
    private final UnmetNeeds needs;

    CareDesk(Desks desks, UnmetNeeds needs) {
        this.desks = desks;
        this.needs = needs;
    }

    /** "Uw huisarts", with a number where there is one for all; counted as something that the town lacks. */
    public Spoken forCareOf(Resident resident) {
        Optional<String> region = resident.area().map(Area::region);
        needs.count(Subject.NURSING, region);
        var desk = desks.of(Subject.NURSING, region, resident.language());
        return desk.number().isEmpty()
                ? (language, phrasebook) -> desk.name()
                : Spoken.phrase("referral.desk-with-number", desk.name(), desk.number());
    }
}
