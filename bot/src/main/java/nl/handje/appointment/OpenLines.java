package nl.handje.appointment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.handje.conversation.Action;
import nl.handje.conversation.Attention;
import nl.handje.conversation.Heard;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Prompts;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.conversation.Spoken;
import nl.handje.messaging.Delivery;
import nl.handje.nlp.Act;
import nl.handje.nlp.Understood;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import nl.handje.understanding.Interpreter;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * After a match, what somebody types without being asked anything goes to the neighbour. When it could as well be meant
 * for the bot, or for another neighbour, the bot asks for whom it is.
 */
@Component
@Order(20)
class OpenLines implements Interceptor, Action {
    /** What is more likely said to the bot. */
    private static final Set<Act> FOR_THE_BOT = EnumSet.of(Act.ASK, Act.OFFER, Act.AGENDA, Act.HOW_IT_WORKS,
            Act.MY_DATA,
            Act.HUMAN, Act.CIRCLE, Act.REPORT, Act.CANCEL);

    /** What nobody asks a neighbour. */
    private static final Set<Act> NEVER_FOR_A_NEIGHBOUR = EnumSet.of(Act.AGENDA, Act.MY_DATA);

    private final Appointments appointments;
    private final Residents residents;
    private final Relay relay;
    private final Prompts prompts;
    private final Interpreter interpreter;
    private final Clock clock;

    OpenLines(Appointments appointments, Residents residents, Relay relay, Prompts prompts, Interpreter interpreter,
            Clock clock) {
        this.appointments = appointments;
        this.residents = residents;
        this.relay = relay;
        this.prompts = prompts;
        this.interpreter = interpreter;
        this.clock = clock;
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return intercept(person, understood, busy ? Attention.ANSWERED : Attention.FREE);
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, Attention attention) {
        return switch (attention) {
            case FREE -> passOn(person, understood);
            case ASKED -> askForWhom(person, understood, line -> true);
            case ANSWERED -> askForWhom(person, understood, line -> isAddressed(person, line, understood));
            case VERBATIM -> Optional.empty();
        };
    }

    /** While a question is open nothing goes to a neighbour unseen. */
    private Optional<List<Say>> askForWhom(Person person, Understood understood, Predicate<Appointment> mayBeFor) {
        var writer = residents.findByChat(person.chat()).orElseThrow();
        var lines = appointments.lines(writer.id()).stream().filter(mayBeFor).toList();
        return lines.isEmpty() || isForTheBot(understood)
                ? Optional.empty()
                : Optional.of(List.of(forWhom(person, writer, lines, understood)));
    }

    /** "Hoi Ben, tot donderdag!": the name at the beginning says for whom it is. */
    private boolean isAddressed(Person person, Appointment line, Understood understood) {
        var writer = residents.findByChat(person.chat()).orElseThrow();
        var firstWords = Arrays.stream(understood.text().split("[^\\p{L}]+")).limit(3).toList();
        return residents.findById(line.otherThan(writer.id())).map(Resident::name)
                .filter(name -> firstWords.stream().anyMatch(name::equalsIgnoreCase)).isPresent();
    }

    private Optional<List<Say>> passOn(Person person, Understood understood) {
        var writer = residents.findByChat(person.chat()).orElseThrow();
        var lines = appointments.lines(writer.id());
        if (lines.isEmpty() || understood.text().isBlank()
                || (isForTheBot(understood) && NEVER_FOR_A_NEIGHBOUR.contains(understood.act().value()))) {
            return Optional.empty();
        }
        return Optional.of(List.of(lines.size() == 1 && !isForTheBot(understood) && !isOver(lines.getFirst())
                ? relay.send(lines.getFirst(), writer, understood)
                : forWhom(person, writer, lines, understood)));
    }

    /** An ask or an offer is one only when it says of what; "can you come at two?" is said to the neighbour. */
    private static boolean isForTheBot(Understood understood) {
        var act = understood.act().value();
        var ofSomething = !understood.categories().isEmpty() || (act != Act.ASK && act != Act.OFFER);
        return understood.sureOfAct() && FOR_THE_BOT.contains(act) && ofSomething && understood.concerns().isEmpty();
    }

    /** Afterwards the bot asks how it went: what is typed then may be the answer, or a word for the neighbour. */
    private boolean isOver(Appointment line) {
        return line.startsAt().filter(clock.instant()::isAfter).isPresent();
    }

    private Say forWhom(Person person, Resident writer, List<Appointment> lines, Understood understood) {
        prompts.keepDraft(person.chat(), understood.text());
        var options = new ArrayList<Option>();
        for (var line : lines) {
            options.add(new Option(Spoken.phrase("relay.for-neighbour", nameOfOther(line, writer)),
                    verb() + ":" + line.id()));
        }
        options.add(Option.of("relay.for-me", "go:me"));
        return Say.phrase("relay.for-whom").with(options.toArray(Option[]::new));
    }

    private String nameOfOther(Appointment line, Resident writer) {
        return residents.findById(line.otherThan(writer.id())).map(Resident::name).orElseThrow();
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Heard heard, boolean busy) {
        var writer = residents.findByChat(person.chat()).orElseThrow();
        var lines = busy ? List.<Appointment>of() : appointments.lines(writer.id());
        return lines.isEmpty()
                ? Optional.empty()
                : content(heard).map(content -> List.of(relay.send(lines.getFirst(), writer, content)));
    }

    private static Optional<Delivery.Content> content(Heard heard) {
        return switch (heard) {
            case Heard.Location location ->
                Optional.of(new Delivery.Location(location.latitude(), location.longitude()));
            case Heard.Media media -> kind(media.kind()).flatMap(kind -> media.fileId()
                    .map(file -> new Delivery.File(kind, file, media.caption().orElse(""))));
            case Heard.Text text -> Optional.empty();
            case Heard.Forwarded forwarded -> Optional.empty();
            case Heard.Command command -> Optional.empty();
            case Heard.Tap tap -> Optional.empty();
            case Heard.Reach reach -> Optional.empty();
        };
    }

    private static Optional<Delivery.File.Kind> kind(Heard.Media.Kind kind) {
        return switch (kind) {
            case PHOTO -> Optional.of(Delivery.File.Kind.PHOTO);
            case VOICE -> Optional.of(Delivery.File.Kind.VOICE);
            case VIDEO -> Optional.of(Delivery.File.Kind.VIDEO);
            case DOCUMENT -> Optional.of(Delivery.File.Kind.DOCUMENT);
            case AUDIO, STICKER, ANIMATION, DICE, CONTACT, POLL, OTHER -> Optional.empty();
        };
    }

    @Override
    public String verb() {
        return "relay-to";
    }

    /** "This was for Ben": the words that were kept go to him. */
    @Override
    public List<Say> act(Person person, String id) {
        var writer = residents.findByChat(person.chat()).orElseThrow();
        return AppointmentId.read(id).flatMap(appointments::findById)
                .filter(line -> line.isBetween(writer.id()) && line.hasOpenLine())
                .flatMap(line -> prompts.takeDraft(person.chat()).map(words -> List.of(relay.send(line, writer,
                        interpreter.interpret(words, person.language(), clock.instant())), Say.backToTheQuestion())))
                .orElseGet(() -> List.of(Say.phrase("conversation.old-button")));
    }
}
