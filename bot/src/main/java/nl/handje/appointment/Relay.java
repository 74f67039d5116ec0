package nl.handje.appointment;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.handje.messaging.Delivery;
import nl.handje.messaging.Outbox;
import nl.handje.messaging.Priority;
import nl.handje.conversation.Say;
import nl.handje.nlp.Finding;
import nl.handje.nlp.Severity;
import nl.handje.nlp.Understood;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import nl.handje.review.ReviewQueue;
import nl.handje.understanding.Interpreter;
import org.springframework.stereotype.Component;

/**
 * Carries words between the two of an appointment, under first names and without numbers. What looks like fraud or an
 * insult waits until a human has read it.
 */
@Component
public class Relay {
    private final Residents residents;
    private final ReviewQueue reviewQueue;
    private final Notifications notifications;
    private final Outbox outbox;
    private final Interpreter interpreter;
    private final Clock clock;

    Relay(Residents residents, ReviewQueue reviewQueue, Notifications notifications, Outbox outbox,
            Interpreter interpreter, Clock clock) {
        this.residents = residents;
        this.reviewQueue = reviewQueue;
        this.notifications = notifications;
        this.outbox = outbox;
        this.interpreter = interpreter;
        this.clock = clock;
    }

    /** Words for the other; says what became of them. */
    public Say send(Appointment appointment, Resident writer, Understood said) {
        return pass(appointment, writer, said, "relay.message", "relay.sent");
    }

    /** Thanks in the asker's words. */
    public Say thank(Appointment appointment, Resident asker, String words) {
        var said = interpreter.interpret(words, asker.language(), clock.instant());
        return pass(appointment, asker, said, "relay.thanks", "relay.thanked");
    }

    /** Thanks without words. */
    public Say thank(Appointment appointment, Resident asker) {
        notifications.tell(appointment.helper(), Priority.REPLY, "thanks-" + appointment.id(), "relay.just-thanks",
                asker.name());
        return Say.phrase("relay.thanked", nameOf(appointment.helper()));
    }

    private Say pass(Appointment appointment, Resident writer, Understood said, String phrase, String receipt) {
        var reader = appointment.otherThan(writer.id());
        if (isRisky(said.concerns())) {
            reviewQueue.hold(writer.id(), reader, appointment.id().value(), said);
            return Say.phrase("relay.held", nameOf(reader));
        }
        deliver(writer.id(), reader, said.text(), phrase);
        return Say.phrase(receipt, nameOf(reader));
    }

    private static boolean isRisky(List<Finding> concerns) {
        return concerns.stream().anyMatch(finding -> finding.concern().severity() != Severity.NORMAL);
    }

    private void deliver(ResidentId writer, ResidentId reader, String words, String phrase) {
        notifications.tell(reader, Priority.REPLY, key(writer), phrase, nameOf(writer), words);
    }

    /** A photo, a voice message: passed on as the messenger holds it. */
    public Say send(Appointment appointment, Resident writer, Delivery.Content content) {
        var reader = residents.findById(appointment.otherThan(writer.id())).orElseThrow();
        var key = key(writer.id());
        notifications.tell(reader.id(), Priority.REPLY, key, "relay.something", writer.name());
        outbox.add(new Delivery(reader.chat(), Priority.REPLY, key + "/content", content));
        return Say.phrase("relay.sent", reader.name());
    }

    /** Names the writer, so that what still waits can be forgotten with them. */
    private static String key(ResidentId writer) {
        return "relay-" + writer + "-" + UUID.randomUUID();
    }

    private String nameOf(ResidentId resident) {
        return residents.findById(resident).map(Resident::name).orElseThrow();
    }
}
