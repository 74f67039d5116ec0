package nl.handje.referral;

import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.resident.Area;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/** A kind no, with the desk that knows, counted as something that the town lacks. */
@Component
class Referrals {
    private final Residents residents;
    private final Desks desks;
    private final UnmetNeeds needs;

    Referrals(Residents residents, Desks desks, UnmetNeeds needs) {
        this.residents = residents;
        this.desks = desks;
        this.needs = needs;
    }

    /** In the words under {@code referral.<words>}. */
    Say to(Subject subject, String words, Person person) {
        var region = residents.findByChat(person.chat()).flatMap(Resident::area).map(Area::region);
        needs.count(subject, region);
        var desk = desks.of(subject, region, person.language());
        return desk.number().isEmpty()
                ? Say.phrase("referral." + words, desk.name())
                : Say.phrase("referral." + words + ".number", desk.name(), desk.number());
    }
}
