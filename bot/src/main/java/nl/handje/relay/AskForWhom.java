package nl.handje.relay;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Action;
import nl.handje.conversation.Person;
import nl.handje.conversation.Prompts;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.messenger.Enclosure;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Spoken;
import nl.handje.phrase.Wordings;
import nl.handje.relay.line.Line;
import nl.handje.relay.line.LineId;
import nl.handje.relay.line.NeighbourLines;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import nl.handje.understanding.Interpreter;
import org.springframework.stereotype.Component;

/** "Is this for Ben, or for me?": what was written or sent is kept until that is said. */
@Component
class AskForWhom implements Action {
    private static final String KEY = "for-whom";

    private final NeighbourLines lines;
    private final Copies copies;
    private final Relay relay;
    private final Passing passing;
    private final Residents residents;
    private final Prompts prompts;
    private final Interpreter interpreter;
    private final Wordings little;
    private final Clock clock;

    AskForWhom(NeighbourLines lines, Copies copies, Relay relay, Passing passing, Residents residents, Prompts prompts,
            Interpreter interpreter, Phrasebook phrasebook, Clock clock) {
        this.lines = lines;
        this.copies = copies;
        this.relay = relay;
        this.passing = passing;
        this.residents = residents;
        this.prompts = prompts;
        this.interpreter = interpreter;
        this.little = Wordings.of(phrasebook, "words.around-for-whom");
        this.clock = clock;
    }

    /** What was changed takes the place of what it was. */
    Say askAnew(Resident writer, List<Line> open, String words, List<Long> messages) {
        if (messages.stream().noneMatch(message -> copies.of(writer.id(), message).filter(Copies.Copy::joined)
                .isPresent())) {
            prompts.takeDraft(writer.chat());
        }
        return ask(writer, open, words, messages);
    }

    /** What was typed before, and of which it is not said yet for whom it is, goes with it. */
    Say ask(Resident writer, List<Line> open, String words, List<Long> messages) {
        var before = isAsked(writer) ? prompts.takeDraft(writer.chat()) : Optional.<String>empty();
        if (before.isPresent()) {
            copies.awaitToo(writer.id(), messages);
        } else {
            copies.await(writer.id(), messages);
        }
        prompts.keepDraft(writer.chat(), before.map(earlier -> earlier + "\n" + words).orElse(words));
        prompts.takeEnclosure(writer.chat());
        return question(writer, open, Option.of("relay.for-me", "go:me"));
    }

    Say ask(Resident writer, List<Line> open, Sendable something, List<Long> messages) {
        copies.await(writer.id(), messages);
        prompts.takeDraft(writer.chat());
        prompts.keepEnclosure(writer.chat(), Sendable.enclosed(something));
        return question(writer, open, switch (something) {
            case Sendable.File _ -> Option.of("relay.for-a-person", "person:enclosure");
            case Sendable.Place _ -> Option.of("relay.for-nobody", "go:again");
        });
    }

    private Say question(Resident writer, List<Line> open, Option otherwise) {
        var options = new ArrayList<Option>();
        for (var line : open) {
            options.add(new Option(Spoken.phrase("relay.for-neighbour", nameOfOther(line, writer)),
                    verb() + ":" + line.id()));
        }
        options.add(otherwise);
        prompts.open(writer.chat(), KEY, List.of());
        return Say.phrase("relay.for-whom").with(options.toArray(Option[]::new));
    }

    /** Whether that is what was asked last. */
    boolean isAsked(Resident writer) {
        return prompts.last(writer.chat()).filter(KEY::equals).isPresent();
    }

    /** "Voor Truus": the name by itself, as its button would say it. */
    Optional<List<Say>> answered(Person person, Resident writer, List<Line> open, String text) {
        var said = little.leftOf(text);
        var named = open.stream().filter(line -> Wordings.plain(nameOfOther(line, writer)).equals(said)).toList();
        return isAsked(writer) && named.size() == 1
                ? Optional.of(act(person, named.getFirst().id().toString()))
                : Optional.empty();
    }

    private String nameOfOther(Line line, Resident writer) {
        return residents.findById(line.otherThan(writer.id())).map(Resident::name).orElseThrow();
    }

    @Override
    public String verb() {
        return NeighbourLines.PASS_ON;
    }

    /** "This was for Ben": what was kept goes to him. */
    @Override
    public List<Say> act(Person person, String id) {
        var writer = residents.findByChat(person.chat()).orElseThrow();
        prompts.close(writer.chat(), KEY);
        return LineId.read(id).flatMap(lines::find).filter(line -> line.isBetween(writer.id()) && line.isOpen())
                .flatMap(line -> words(line, writer).or(() -> something(line, writer).map(List::of)))
                .map(AskForWhom::backToTheQuestion)
                .orElseGet(() -> List.of(Say.phrase("conversation.old-button")));
    }

    /** Something that was asked about the words themselves comes first. */
    private static List<Say> backToTheQuestion(List<Say> said) {
        return said.size() > 1 ? said : List.of(said.getFirst(), Say.backToTheQuestion());
    }

    private Optional<List<Say>> words(Line line, Resident writer) {
        return prompts.takeDraft(writer.chat()).map(words -> passing.pass(line, writer,
                interpreter.interpret(words, writer.language(), clock.instant()), Optional.empty()));
    }

    private Optional<Say> something(Line line, Resident writer) {
        Optional<Enclosure> kept = prompts.takeEnclosure(writer.chat());
        return kept.flatMap(Sendable::in).map(it -> relay.send(line, writer, it, Optional.empty()));
    }
}
