package nl.handje.relay.line;

import java.util.List;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.messaging.Delivery;
import nl.handje.messaging.Outbox;
import nl.handje.messaging.Priority;
import nl.handje.phrase.Phrasebook;
import nl.handje.relay.line.Reveals.Kind;
import nl.handje.relay.line.Reveals.Reveal;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/** Shows a number or an address to the other of a line, and takes it back. */
@Component
class Sharing {
    private final Reveals reveals;
    private final Residents residents;
    private final Notifications notifications;
    private final Outbox outbox;
    private final Phrasebook phrasebook;

    Sharing(Reveals reveals, Residents residents, Notifications notifications, Outbox outbox, Phrasebook phrasebook) {
        this.reveals = reveals;
        this.residents = residents;
        this.notifications = notifications;
        this.outbox = outbox;
        this.phrasebook = phrasebook;
    }

    Say share(Line line, Resident owner, Kind kind, String shown) {
        var reader = residents.findById(line.otherThan(owner.id())).orElseThrow();
        var key = Line.key(owner.id());
        notifications.tell(reader.id(), Priority.REPLY, key, "line.shown-" + kind.shareVerb(), owner.name(), shown);
        reveals.keep(line, owner.id(), new Reveal(kind, shown, key));
        return Say.phrase("line.done-" + kind.shareVerb(), reader.name())
                .with(Option.of(kind.takeBackPhrase(), kind.takeBackVerb() + ":" + line.id()));
    }

    /** Whoever read it may have written it down: that is said. */
    List<Say> takeBack(Line line, Resident owner, Kind kind) {
        var reader = residents.findById(line.otherThan(owner.id())).orElseThrow();
        return reveals.take(line, owner.id(), kind).map(reveal -> {
            outbox.add(new Delivery(reader.chat(), Priority.REPLY, reveal.key() + "/back", new Delivery.Withdrawal(
                    reveal.key(), phrasebook.say(reader.language(), "line.taken-back-here", owner.name()))));
            return List.of(Say.phrase("line.taken-back", reader.name()));
        }).orElseGet(OfLine::old);
    }
}
