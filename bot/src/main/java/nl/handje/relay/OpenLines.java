package nl.handje.relay;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handje.conversation.Attention;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.messenger.Heard;
import nl.handje.nlp.Act;
import nl.handje.nlp.Understood;
import nl.handje.relay.line.Line;
import nl.handje.relay.line.NeighbourLines;
import nl.handje.relay.line.Reveals;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import nl.handje.safety.Safety;
import nl.handje.understanding.Interpreter;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * After a match, what somebody types without being asked anything goes to the neighbour. When it could as well be meant
 * for the bot, or for another neighbour, the bot asks for whom it is.
 */
@Component
@Order(20)
class OpenLines implements Interceptor {
    /** What is more likely said to the bot. */
    private static final Set<Act> FOR_THE_BOT = EnumSet.of(Act.ASK, Act.OFFER, Act.AGENDA, Act.HOW_IT_WORKS,
            Act.MY_DATA, Act.HUMAN, Act.CIRCLE, Act.REPORT, Act.CANCEL);

    /** What nobody asks a neighbour. */
    private static final Set<Act> NEVER_FOR_A_NEIGHBOUR = EnumSet.of(Act.AGENDA, Act.MY_DATA);

    /** "At what time will you come?": the one who comes is meant. */
    private static final Pattern WHO_COMES = Pattern.compile("(?iu)\\b(?:(?:komt|haalt|rijdt|brengt|staat) u"
            + "|(?:kom|haal|rijd|rij|breng|sta) (?:je|jij)|komen jullie|(?:will|are|do|can) you|you (?:come|coming))\\b");

    /** "Shall I bring a cake?" is offered to the neighbour. */
    private static final Pattern SHALL_I = Pattern
            .compile("(?iu)^\\P{L}*(?:zal ik|zullen we|moet ik|shall i|shall we|should i)\\b");

    private final NeighbourLines lines;
    private final LineSubjects subjects;
    private final Residents residents;
    private final Relay relay;
    private final Passing passing;
    private final Edits edits;
    private final AskForWhom forWhom;
    private final LikelyReader reader;
    private final Interpreter interpreter;
    private final Clock clock;

    OpenLines(NeighbourLines lines, LineSubjects subjects, Residents residents, Relay relay, Passing passing,
            Edits edits, AskForWhom forWhom, LikelyReader reader,
            Interpreter interpreter, Clock clock) {
        this.lines = lines;
        this.subjects = subjects;
        this.residents = residents;
        this.relay = relay;
        this.passing = passing;
        this.edits = edits;
        this.forWhom = forWhom;
        this.reader = reader;
        this.interpreter = interpreter;
        this.clock = clock;
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Heard.Text message, Understood understood,
            Attention attention) {
        var writer = residents.findByChat(person.chat()).orElseThrow();
        var numbers = Stream.concat(message.before().stream(), Stream.of(message.messageId())).toList();
        if (message.edited()) {
            return changed(writer, message, understood, numbers);
        }
        if (attention != Attention.VERBATIM && ToTheBot.isCalled(understood)) {
            return Optional.empty();
        }
        var open = lines.openByNeighbour(writer.id());
        return forWhom.answered(person, writer, open, understood.text())
                .or(() -> heard(writer, understood, numbers, attention));
    }

    private Optional<List<Say>> heard(Resident writer, Understood understood, List<Long> numbers,
            Attention attention) {
        return switch (attention) {
            case FREE -> passOn(writer, understood, numbers);
            case ASKED -> askForWhom(writer, understood, numbers, line -> true);
            case ANSWERED -> askForWhom(writer, understood, numbers, line -> reader.isNamed(line, writer, understood));
            case VERBATIM -> Optional.empty();
        };
    }

    /** What was passed on changes at the other side; what went to nobody is not passed on by being changed. */
    private Optional<List<Say>> changed(Resident writer, Heard.Text message, Understood understood,
            List<Long> numbers) {
        return edits.isWaiting(writer, message.messageId())
                ? askForWhom(writer, understood, line -> true, (it, open) -> forWhom.askAnew(it, open,
                        understood.text(), numbers))
                : edits.changed(writer, message.messageId(), understood, HeldKind.EDIT).map(List::of);
    }

    /** While a question is open nothing goes to a neighbour unseen. */
    private Optional<List<Say>> askForWhom(Resident writer, Understood understood, List<Long> numbers,
            Predicate<Line> mayBeFor) {
        return askForWhom(writer, understood, mayBeFor, (it, open) -> forWhom.ask(it, open, understood.text(),
                numbers));
    }

    private Optional<List<Say>> askForWhom(Resident writer, Understood understood, Predicate<Line> mayBeFor,
            BiFunction<Resident, List<Line>, Say> ask) {
        var open = lines.openByNeighbour(writer.id()).stream().filter(mayBeFor).toList();
        return open.isEmpty() || isForTheBot(understood)
                ? Optional.empty()
                : Optional.of(List.of(ask.apply(writer, open)));
    }

    private Optional<List<Say>> passOn(Resident writer, Understood understood, List<Long> numbers) {
        var open = lines.openByNeighbour(writer.id());
        if (open.isEmpty() || understood.text().isBlank()
                || (isForTheBot(understood) && NEVER_FOR_A_NEIGHBOUR.contains(understood.act().value())
                        && !WHO_COMES.matcher(understood.text()).find())) {
            return Optional.empty();
        }
        var line = passing.toWhom(open, writer, understood)
                .or(() -> isForTheBot(understood) || ToTheBot.isNamed(understood)
                        ? Optional.empty()
                        : reader.of(open, writer, understood))
                .or(() -> Optional.of(open.getFirst()).filter(it -> isForOneOnly(open) && !isForTheBot(understood)
                        && !ToTheBot.isNamed(understood)));
        return Optional.of(line.map(it -> passing.pass(it, writer, understood, Optional.of(numbers)))
                .orElseGet(() -> List.of(forWhom.ask(writer, open, understood.text(), numbers))));
    }

    /** Afterwards the bot asks how it went: what is written then may be the answer, or a word for the neighbour. */
    private boolean isForOneOnly(List<Line> open) {
        return open.size() == 1 && !subjects.isOver(open.getFirst().subject());
    }

    /** An ask or an offer is one only when it says of what; "can you come at two?" is said to the neighbour. */
    private static boolean isForTheBot(Understood understood) {
        var act = understood.act().value();
        var ofSomething = !understood.categories().isEmpty() || (act != Act.ASK && act != Act.OFFER);
        return understood.sureOfAct() && FOR_THE_BOT.contains(act) && ofSomething && understood.concerns().isEmpty()
                && !((act == Act.OFFER || act == Act.ASK) && SHALL_I.matcher(understood.text()).find());
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Heard heard, boolean busy) {
        var writer = residents.findByChat(person.chat()).orElseThrow();
        if (heard instanceof Heard.Caption caption) {
            return edits.changed(writer, caption.messageId(), read(writer, caption.caption()), HeldKind.CAPTION)
                    .map(List::of);
        }
        var open = busy ? List.<Line>of() : lines.openByNeighbour(writer.id());
        return open.isEmpty()
                ? Optional.empty()
                : card(open, heard).or(() -> Sendable.of(heard).flatMap(it -> send(writer, open, it, numbers(heard))));
    }

    private Understood read(Resident writer, String words) {
        return interpreter.interpret(words, writer.language(), clock.instant());
    }

    private static List<Long> numbers(Heard heard) {
        return heard instanceof Heard.Media media ? List.of(media.messageId()) : List.of();
    }

    /** Under a picture, too, danger is heard before anything else. */
    private Optional<List<Say>> send(Resident writer, List<Line> open, Sendable something, List<Long> numbers) {
        if (something instanceof Sendable.File file && !file.caption().isBlank()
                && Safety.isAcute(read(writer, file.caption()))) {
            return Optional.empty();
        }
        return Optional.of(List.of(isForOneOnly(open)
                ? relay.send(open.getFirst(), writer, something, Optional.of(numbers))
                : forWhom.ask(writer, open, something, numbers)));
    }

    /** A card has a number on it: whoever wants to give theirs presses a button. */
    private static Optional<List<Say>> card(List<Line> open, Heard heard) {
        return heard instanceof Heard.Media media && media.kind() == Heard.Media.Kind.CONTACT
                ? Optional.of(List.of(Say.phrase("relay.no-cards").with(Option.of("line.share-phone",
                        Reveals.PHONE + ":" + open.getFirst().id()))))
                : Optional.empty();
    }
}
