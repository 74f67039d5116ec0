package nl.handje.offer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.handje.conversation.Action;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/** A button that says how often at most; all else of the offers stays. */
@Component
class ChangeCap implements Action {
    /** What the buttons carry; a button can be made up. */
    private static final Set<String> OFFERED = Set.of("1/WEEK", "2/MONTH", "1/MONTH");

    private final Residents residents;
    private final Offers offers;

    ChangeCap(Residents residents, Offers offers) {
        this.residents = residents;
        this.offers = offers;
    }

    @Override
    public String verb() {
        return "offer-cap";
    }

    @Override
    public List<Say> act(Person person, String cap) {
        var helper = residents.findByChat(person.chat()).orElseThrow().id();
        var active = offers.findByHelperAndStateOrderByOfferedAt(helper, Offer.State.ACTIVE);
        if (!OFFERED.contains(cap) || active.isEmpty()) {
            return List.of(Say.phrase("conversation.old-button"));
        }
        active.forEach(offer -> offer.changeTo(new Terms(offer.availability(), offer.howFar(),
                Optional.of(Cap.read(cap)), offer.notWanted())));
        return List.of(Say.phrase("offer-help.changed"));
    }
}
