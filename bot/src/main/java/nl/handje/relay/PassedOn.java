package nl.handje.relay;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.handje.conversation.Say;
import nl.handje.relay.line.NeighbourLines;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.understanding.Interpreter;
import org.springframework.stereotype.Component;

/** Words that somebody gave to a feature and that are for the other of a line: they go the way of all others. */
@Component
public class PassedOn {
    private final NeighbourLines lines;
    private final Relay relay;
    private final Interpreter interpreter;
    private final Clock clock;

    PassedOn(NeighbourLines lines, Relay relay, Interpreter interpreter, Clock clock) {
        this.lines = lines;
        this.relay = relay;
        this.interpreter = interpreter;
        this.clock = clock;
    }

    /** As below, to the neighbour with whom they can write about something or other. */
    public Optional<Say> words(ResidentId reader, Resident writer, String words) {
        return lines.openByNeighbour(writer.id()).stream()
                .filter(line -> line.otherThan(writer.id()).equals(reader)).findFirst()
                .flatMap(line -> words(line.subject(), writer, words));
    }

    /** Says what became of them; empty when the two cannot write to each other. */
    public Optional<Say> words(UUID subject, Resident writer, String words) {
        return lines.about(subject).filter(line -> line.isOpen() && line.isBetween(writer.id()))
                .map(line -> relay.send(line, writer,
                        interpreter.interpret(words, writer.language(), clock.instant()), Optional.of(List.of())));
    }
}
