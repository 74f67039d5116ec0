package nl.handje.reschedule;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.AppointmentButtons;
import nl.handje.appointment.AppointmentId;
import nl.handje.appointment.AppointmentWords;
import nl.handje.appointment.Appointments;
import nl.handje.conversation.Action;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Person;
import nl.handje.conversation.Prompts;
import nl.handje.conversation.Question;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Spoken;
import nl.handje.relay.line.NeighbourLines;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import nl.handje.understanding.Interpreter;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * <pre>
 * Anna: [Andere tijd]
 * Bot:  Welke dag of tijd komt u beter uit? …
 * Anna: donderdag om drie uur
 * Bot:  Ik vraag het Ben. …
 * </pre>
 */
@Component
class ChangeTimeFlow {
    private static final String NAME = "change-time";
    private static final Question<String> APPOINTMENT = Question
            .named("appointment", Function.<String>identity(), Function.<String>identity()).neverAsked().build();
    private static final Question<String> WORDS = Question
            .named("words", Function.<String>identity(), Function.<String>identity()).answeredBy(ChangeTimeFlow::any)
            .build();

    private final Appointments appointments;
    private final AppointmentButtons buttons;
    private final AppointmentWords words;
    private final ProposedTimes proposed;
    private final SaidTimes times;
    private final Residents residents;
    private final NeighbourLines lines;
    private final Prompts prompts;
    private final Interpreter interpreter;
    private final Clock clock;

    ChangeTimeFlow(Appointments appointments, AppointmentButtons buttons, AppointmentWords words,
            ProposedTimes proposed, SaidTimes times, Residents residents, NeighbourLines lines,
            Prompts prompts, Interpreter interpreter,
            Clock clock) {
        this.appointments = appointments;
        this.buttons = buttons;
        this.words = words;
        this.proposed = proposed;
        this.times = times;
        this.residents = residents;
        this.lines = lines;
        this.prompts = prompts;
        this.interpreter = interpreter;
        this.clock = clock;
    }

    private static Optional<String> any(Understood understood) {
        return Optional.of(understood.text().strip()).filter(said -> !said.isEmpty());
    }

    @Bean
    Flow changeTime() {
        return Flow.named(NAME).ask(APPOINTMENT).ask(WORDS).then(this::propose);
    }

    @Bean
    Action anotherTime() {
        return buttons.forBoth("appointment-retime", (appointment, resident) -> appointment.isUpcoming()
                ? List.of(begin(appointment))
                : AppointmentButtons.old());
    }

    /** Asks which time. */
    Say begin(Appointment appointment) {
        return Say.beginning(NAME, Answers.none().with(APPOINTMENT, appointment.id().toString()));
    }

    /** Which of several appointments it is about: the words that were kept say when. */
    @Bean
    Action anotherTimeAsSaid() {
        return buttons.forBoth("appointment-retime-said", (appointment, resident) -> prompts
                .takeDraft(resident.chat()).map(said -> propose(appointment, resident, said))
                .orElseGet(AppointmentButtons::old));
    }

    private List<Say> propose(Person person, Answers answers) {
        var resident = residents.findByChat(person.chat()).orElseThrow();
        return AppointmentId.read(answers.to(APPOINTMENT).orElseThrow()).flatMap(appointments::findById)
                .filter(appointment -> appointment.isBetween(resident.id()))
                .map(appointment -> propose(appointment, resident, answers.to(WORDS).orElseThrow()))
                .orElseGet(AppointmentButtons::old);
    }

    private List<Say> propose(Appointment appointment, Resident resident, String said) {
        return times.proposed(interpreter.interpret(said, resident.language(), clock.instant()), appointment)
                .map(time -> proposed.propose(appointment, resident, time))
                .orElseGet(() -> List.of(noTime(appointment, resident, said)));
    }

    /** The neighbour may understand what is no time to the bot. */
    private Say noTime(Appointment appointment, Resident resident, String said) {
        prompts.keepDraft(resident.chat(), said);
        var other = words.nameOf(appointment.otherThan(resident.id()));
        var again = Option.of("reschedule.try-again", "appointment-retime:" + appointment.id());
        return Say.phrase("reschedule.no-time", other).with(lines.passOn(appointment.id().value())
                .map(action -> new Option[]{new Option(Spoken.phrase("relay.for-neighbour", other), action), again})
                .orElseGet(() -> new Option[]{again}));
    }
}
