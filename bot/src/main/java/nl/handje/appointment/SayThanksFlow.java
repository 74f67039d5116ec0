package nl.handje.appointment;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Person;
import nl.handje.conversation.Question;
import nl.handje.conversation.Question.Option;
import nl.handje.conversation.Say;
import nl.handje.nlp.Understood;
import nl.handje.relay.Thanks;
import nl.handje.resident.Residents;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * <pre>
 * Bot:  Fijn om te horen! Wilt u Ben bedanken? Typ een paar woorden …   [Zeg maar: bedankt] [Nee, dat hoeft niet]
 * Anna: U reed zo rustig, dank u wel
 * Bot:  Ik heb het aan Ben doorgegeven.
 * </pre>
 */
@Component
class SayThanksFlow {
    static final String NAME = "say-thanks";
    static final Question<String> APPOINTMENT = Question
            .named("appointment", Function.<String>identity(), Function.<String>identity()).neverAsked().build();

    /** The short thanks of the button, said in the helper's own language. */
    private static final String JUST_THANKS = "+";
    private static final String NONE = "-";

    private static final Question<String> WORDS = Question
            .named("words", Function.<String>identity(), Function.<String>identity()).answeredBy(SayThanksFlow::any)
            .offering(List.of(new Option<>("just-thanks", JUST_THANKS), new Option<>("none", NONE)))
            .endingWhen(NONE::equals)
            .build();

    private final Appointments appointments;
    private final Residents residents;
    private final Thanks thanks;

    SayThanksFlow(Appointments appointments, Residents residents, Thanks thanks) {
        this.appointments = appointments;
        this.residents = residents;
        this.thanks = thanks;
    }

    @Bean
    Flow sayThanks() {
        return Flow.named(NAME).ask(APPOINTMENT).ask(WORDS).then(this::thank);
    }

    private static Optional<String> any(Understood understood) {
        return Optional.of(understood.text().strip()).filter(words -> !words.isEmpty());
    }

    private List<Say> thank(Person person, Answers answers) {
        var asker = residents.findByChat(person.chat()).orElseThrow();
        return AppointmentId.read(answers.to(APPOINTMENT).orElseThrow()).flatMap(appointments::findById)
                .filter(appointment -> appointment.isBetween(asker.id()))
                .map(appointment -> answers.to(WORDS).orElseThrow().equals(JUST_THANKS)
                        ? thanks.pass(appointment.id().value(), asker)
                        : thanks.pass(appointment.id().value(), asker, answers.to(WORDS).orElseThrow()))
                .map(List::of).orElseGet(List::of);
    }
}
