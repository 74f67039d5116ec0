package nl.handje.relay;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handje.conversation.Say;
import nl.handje.nlp.Understood;
import nl.handje.relay.line.Line;
import nl.handje.resident.Resident;
import org.springframework.stereotype.Component;

/** Words go over to the neighbour, and what they tell besides, "I am ill", is asked about after that. */
@Component
class Passing {
    private final Relay relay;
    private final OverTheLine noticing;

    Passing(Relay relay, OverTheLine noticing) {
        this.relay = relay;
        this.noticing = noticing;
    }

    /** The line to the only neighbour whom they tell of something that has to be asked about. */
    Optional<Line> toWhom(List<Line> open, Resident writer, Understood said) {
        return noticing.only(writer, said).flatMap(reader -> open.stream()
                .filter(line -> line.otherThan(writer.id()).equals(reader)).findFirst());
    }

    /** As {@link Relay#send(Line, Resident, Understood, Optional)}. */
    List<Say> pass(Line line, Resident writer, Understood said, Optional<List<Long>> messages) {
        var noticed = noticing.in(writer, line.otherThan(writer.id()), said);
        var sent = relay.send(line, writer, said, messages);
        return Stream.concat(Stream.of(sent), noticed.map(OverTheLine.Noticed::ask).stream().flatMap(List::stream))
                .toList();
    }
}
