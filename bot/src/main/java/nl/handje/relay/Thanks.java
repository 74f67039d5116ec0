package nl.handje.relay;

import java.util.UUID;
import nl.handje.conversation.Say;
import nl.handje.messaging.Priority;
import nl.handje.relay.line.Line;
import nl.handje.relay.line.NeighbourLines;
import nl.handje.resident.Blocks;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/** A thank-you for the other of a line, also when that is closed by now. */
@Component
public class Thanks {
    private final NeighbourLines lines;
    private final Relay relay;
    private final Blocks blocks;
    private final Residents residents;
    private final Notifications notifications;

    Thanks(NeighbourLines lines, Relay relay, Blocks blocks, Residents residents, Notifications notifications) {
        this.lines = lines;
        this.relay = relay;
        this.blocks = blocks;
        this.residents = residents;
        this.notifications = notifications;
    }

    /** In somebody's words; says what became of them. */
    public Say pass(UUID subject, Resident writer, String words) {
        return lines.about(subject).map(line -> mayPass(line)
                ? relay.thank(line, writer, words)
                : closed(line, writer)).orElseGet(() -> Say.phrase("conversation.old-button"));
    }

    /** Without words. */
    public Say pass(UUID subject, Resident writer) {
        return lines.about(subject).map(line -> mayPass(line) ? shortly(line, writer) : closed(line, writer))
                .orElseGet(() -> Say.phrase("conversation.old-button"));
    }

    private boolean mayPass(Line line) {
        return !blocks.areBetween(line.first(), line.second());
    }

    private Say shortly(Line line, Resident writer) {
        var reader = line.otherThan(writer.id());
        notifications.tell(reader, Priority.REPLY, "thanks-" + line.subject(), "relay.just-thanks", writer.name());
        return Say.phrase("relay.thanked", nameOf(line, writer));
    }

    private Say closed(Line line, Resident writer) {
        return Say.phrase("relay.not-passed", nameOf(line, writer));
    }

    private String nameOf(Line line, Resident writer) {
        return residents.findById(line.otherThan(writer.id())).map(Resident::name).orElseThrow();
    }
}
