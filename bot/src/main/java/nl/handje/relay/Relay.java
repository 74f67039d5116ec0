package nl.handje.relay;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Say;
import nl.handje.messaging.Delivery;
import nl.handje.messaging.Outbox;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Finding;
import nl.handje.nlp.Severity;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import nl.handje.relay.line.Line;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import nl.handje.review.ReportEnclosures;
import nl.handje.review.ReviewQueue;
import nl.handje.understanding.Interpreter;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Carries words and files between two people, under first names and without numbers. What looks like fraud or an insult
 * waits until a human has read it.
 */
@Component
public class Relay {
    private final Residents residents;
    private final ReviewQueue reviewQueue;
    private final ReportEnclosures enclosures;
    private final Copies copies;
    private final HeldRows held;
    private final Receipts receipts;
    private final InTheirLanguage inTheirLanguage;
    private final Notifications notifications;
    private final Outbox outbox;
    private static final double LIKELY = 0.5;

    private final Interpreter interpreter;
    private final Phrasebook phrasebook;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Relay(Residents residents, ReviewQueue reviewQueue, ReportEnclosures enclosures, Copies copies, HeldRows held,
            Receipts receipts,
            InTheirLanguage inTheirLanguage, Notifications notifications, Outbox outbox, Interpreter interpreter,
            Phrasebook phrasebook, ApplicationEventPublisher events,
            Clock clock) {
        this.residents = residents;
        this.reviewQueue = reviewQueue;
        this.enclosures = enclosures;
        this.copies = copies;
        this.held = held;
        this.receipts = receipts;
        this.inTheirLanguage = inTheirLanguage;
        this.notifications = notifications;
        this.outbox = outbox;
        this.interpreter = interpreter;
        this.phrasebook = phrasebook;
        this.events = events;
        this.clock = clock;
    }

    /** What is likely danger, fraud or insult waits for a human. */
    static boolean isRisky(Understood said) {
        return said.concerns().stream()
                .anyMatch(finding -> finding.concern().severity() != Severity.NORMAL && !isFaint(finding));
    }

    /** "I miss her so" may be told to a neighbour, and a human reads it too. */
    private static boolean isFaint(Finding finding) {
        return finding.concern() == Concern.SUICIDE && finding.confidence() < LIKELY;
    }

    /**
     * Words for the other; says what became of them.
     *
     * @param messages
     *            the numbers of the messages that they came in; empty for what waited until it was clear for whom it is
     */
    Say send(Line line, Resident writer, Understood said, Optional<List<Long>> messages) {
        var reader = residents.findById(line.otherThan(writer.id())).orElseThrow();
        var key = Line.key(writer.id());
        var ofCare = isOfCare(said);
        if (ofCare) {
            events.publishEvent(new CareAsked(line.subject(), writer.id()));
        }
        if (isRisky(said)) {
            remember(line, writer, messages, key, Copies.State.HELD);
            return hold(line, writer, reader, said, HeldKind.TEXT, key, Optional.empty());
        }
        remember(line, writer, messages, key, Copies.State.PASSED);
        var words = new Masked(said.text());
        notifications.tell(reader.id(), Priority.REPLY, key, "relay.message", writer.name(),
                inTheirLanguage.of(words, writer.language(), reader));
        if (ofCare) {
            notifications.tell(reader.id(), Priority.REPLY, key + "/care", "relay.no-care");
        }
        warn(line, reader, said.text(), key);
        raiseFaint(writer, said);
        return receipts.sent(line, reader, words);
    }

    private void raiseFaint(Resident writer, Understood said) {
        var faint = said.concerns().stream().filter(Relay::isFaint).toList();
        if (!faint.isEmpty()) {
            reviewQueue.raise(writer.id(), said, faint);
        }
    }

    private boolean isOfCare(Understood said) {
        return said.concerns().stream().anyMatch(finding -> finding.concern() == Concern.PROFESSIONAL_CARE)
                || Wordings.of(phrasebook, "words.relay-care").areIn(said.text());
    }

    private void remember(Line line, Resident writer, Optional<List<Long>> messages, String key, Copies.State state) {
        messages.ifPresentOrElse(numbers -> copies.keep(line, writer.id(), numbers, key, state),
                () -> copies.settle(line, writer.id(), key, state));
    }

    private Say hold(Line line, Resident writer, Resident reader, Understood said, HeldKind kind, String key,
            Optional<Delivery.File> file) {
        var report = reviewQueue.hold(writer.id(), reader.id(), line.subject(), said);
        held.keep(report, line, kind, key, file);
        file.ifPresent(it -> enclosures.add(report, it.kind().name(), it.fileId()));
        return Say.phrase("relay.held", reader.name());
    }

    private void warn(Line line, Resident reader, String words, String key) {
        if (Warning.isNeeded(words, phrasebook)) {
            Warning.tell(notifications, line.id(), reader.id(), key);
        }
    }

    /** A photo, a voice message, a place: passed on as the messenger holds it. */
    Say send(Line line, Resident writer, Sendable something, Optional<List<Long>> messages) {
        var reader = residents.findById(line.otherThan(writer.id())).orElseThrow();
        var key = Line.key(writer.id());
        return switch (something) {
            case Sendable.Place place -> {
                pass(writer, reader, key, new Delivery.Location(place.latitude(), place.longitude()));
                yield Say.phrase("relay.sent", reader.name());
            }
            case Sendable.File file -> file(line, writer, reader, file, messages, key);
        };
    }

    private Say file(Line line, Resident writer, Resident reader, Sendable.File file, Optional<List<Long>> messages,
            String key) {
        var said = interpreter.interpret(file.words(), writer.language(), clock.instant());
        if (isRisky(said) || file.isProgram()) {
            remember(line, writer, messages, key, Copies.State.HELD);
            return hold(line, writer, reader, said, HeldKind.FILE, key,
                    Optional.of(new Delivery.File(file.kind(), file.fileId(), "")));
        }
        remember(line, writer, messages, key, Copies.State.PASSED);
        var caption = new Masked(file.caption());
        pass(writer, reader, key, new Delivery.File(file.kind(), file.fileId(),
                inTheirLanguage.of(caption, writer.language(), reader).in(reader.language(), phrasebook)));
        warn(line, reader, file.caption(), key);
        return receipts.sent(line, reader, caption);
    }

    private void pass(Resident writer, Resident reader, String key, Delivery.Content content) {
        notifications.tell(reader.id(), Priority.REPLY, key + "/from", "relay.something", writer.name());
        outbox.add(new Delivery(reader.chat(), Priority.REPLY, key, content));
    }

    /** Thanks in somebody's words. */
    Say thank(Line line, Resident writer, String words) {
        var reader = residents.findById(line.otherThan(writer.id())).orElseThrow();
        var said = interpreter.interpret(words, writer.language(), clock.instant());
        var key = Line.key(writer.id());
        if (isRisky(said)) {
            return hold(line, writer, reader, said, HeldKind.THANKS, key, Optional.empty());
        }
        notifications.tell(reader.id(), Priority.REPLY, key, "relay.thanks", writer.name(),
                inTheirLanguage.of(new Masked(words), writer.language(), reader));
        return Say.phrase("relay.thanked", reader.name());
    }
}
