package nl.handje.relay;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.handje.conversation.Say;
import nl.handje.messaging.Delivery;
import nl.handje.messaging.Outbox;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.relay.Copies.Copy;
import nl.handje.relay.line.Line;
import nl.handje.relay.line.NeighbourLines;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import nl.handje.review.ReviewQueue;
import org.springframework.stereotype.Component;

/** Messages that are changed after they were passed on: their copies change with them. */
@Component
class Edits {
    /** What is changed later than this has been read, so it is told as well. */
    private static final Duration UNSEEN = Duration.ofMinutes(2);

    private final Copies copies;
    private final NeighbourLines lines;
    private final HeldRows held;
    private final ReviewQueue reviewQueue;
    private final Receipts receipts;
    private final InTheirLanguage inTheirLanguage;
    private final Residents residents;
    private final Notifications notifications;
    private final Outbox outbox;
    private final Phrasebook phrasebook;
    private final Clock clock;

    Edits(Copies copies, NeighbourLines lines, HeldRows held, ReviewQueue reviewQueue, Receipts receipts,
            InTheirLanguage inTheirLanguage, Residents residents, Notifications notifications, Outbox outbox,
            Phrasebook phrasebook, Clock clock) {
        this.copies = copies;
        this.lines = lines;
        this.held = held;
        this.reviewQueue = reviewQueue;
        this.receipts = receipts;
        this.inTheirLanguage = inTheirLanguage;
        this.residents = residents;
        this.notifications = notifications;
        this.outbox = outbox;
        this.phrasebook = phrasebook;
        this.clock = clock;
    }

    /** Whether the bot still asks for whom that message is. */
    boolean isWaiting(Resident writer, long message) {
        return copies.of(writer.id(), message).filter(copy -> copy.line().isEmpty()).isPresent();
    }

    /** Words, or what stands under a file, that were changed; empty when that message went to nobody. */
    Optional<Say> changed(Resident writer, long message, Understood said, HeldKind kind) {
        return copies.of(writer.id(), message)
                .flatMap(copy -> copy.line().flatMap(lines::find).map(line -> changed(line, copy, writer, said, kind)));
    }

    private Say changed(Line line, Copy copy, Resident writer, Understood said, HeldKind kind) {
        var reader = residents.findById(line.otherThan(writer.id())).orElseThrow();
        if (!line.isOpen()) {
            return Say.phrase("relay.not-passed", reader.name());
        }
        return switch (copy.state()) {
            case HELD, REFUSED -> Say.phrase("relay.change-of-held", reader.name());
            case PASSED -> Relay.isRisky(said)
                    ? hold(line, copy, writer, reader, said, kind)
                    : pass(line, copy, writer, reader, said, kind);
        };
    }

    private Say hold(Line line, Copy copy, Resident writer, Resident reader, Understood said, HeldKind kind) {
        held.dropChangesOf(copy.key());
        held.keep(reviewQueue.hold(writer.id(), reader.id(), line.subject(), said), line,
                copy.joined() ? HeldKind.TEXT : kind, copy.joined() ? Line.key(writer.id()) : copy.key(),
                Optional.empty());
        return Say.phrase("relay.change-held", reader.name());
    }

    private Say pass(Line line, Copy copy, Resident writer, Resident reader, Understood said, HeldKind kind) {
        held.dropChangesOf(copy.key());
        var words = new Masked(said.text());
        var shown = inTheirLanguage.of(words, writer.language(), reader);
        var change = "change-" + UUID.randomUUID();
        if (copy.joined()) {
            notifications.tell(reader.id(), Priority.REPLY, copy.key() + "/" + change, "relay.part-changed",
                    writer.name(), shown);
        } else if (kind == HeldKind.CAPTION) {
            outbox.add(new Delivery(reader.chat(), Priority.REPLY, copy.key() + "/" + change,
                    new Delivery.Caption(copy.key(), shown.in(reader.language(), phrasebook))));
        } else {
            notifications.renew(reader.id(), copy.key(), change, List.of(), "relay.message", writer.name(), shown);
        }
        tellOfIt(copy, writer, reader, change);
        if (Warning.isNeeded(said.text(), phrasebook)) {
            Warning.tell(notifications, line.id(), reader.id(), copy.key() + "/" + change);
        }
        return receipts.changed(line, reader, words);
    }

    /** A message that was read already changes in silence, and it may be about the time. */
    private void tellOfIt(Copy copy, Resident writer, Resident reader, String change) {
        if (!copy.joined() && clock.instant().isAfter(copy.sentAt().plus(UNSEEN))) {
            notifications.tell(reader.id(), Priority.REPLY, copy.key() + "/" + change + "/told", "relay.changed-above",
                    writer.name());
        }
    }
}
