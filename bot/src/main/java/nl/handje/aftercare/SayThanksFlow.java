package nl.handje.aftercare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.AppointmentId;
import nl.handje.appointment.Appointments;
import nl.handje.relay.Thanks;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Person;
import nl.handje.conversation.Question;
import nl.handje.conversation.Question.Option;
import nl.handje.conversation.Say;
import nl.handje.nlp.Understood;
import nl.handje.phrase.CommonWords;
import nl.handje.phrase.CommonWords.Meaning;
import nl.handje.phrase.Phrasebook;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * <pre>
 * Bot:  Fijn om te horen! Wilt u Ben bedanken? Typ een paar woorden …   [Zeg maar: bedankt] [Nee, dat hoeft niet]
 * Anna: U reed zo rustig, dank u wel
 * Bot:  Ik heb het aan Ben doorgegeven.
 * Bot:  Zou u een volgende keer weer door Ben geholpen willen worden?   [Ja, graag] [Liever iemand anders]
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

    private final Appointments appointments;
    private final Residents residents;
    private final Thanks thanks;
    private final AfterQuestions questions;
    private final CommonWords common;
    private final Question<String> words;

    SayThanksFlow(Appointments appointments, Residents residents, Thanks thanks, AfterQuestions questions,
            Phrasebook phrasebook) {
        this.appointments = appointments;
        this.residents = residents;
        this.thanks = thanks;
        this.questions = questions;
        this.common = new CommonWords(phrasebook);
        this.words = Question.named("words", Function.<String>identity(), Function.<String>identity())
                .answeredBy(this::said).offering(List.of(new Option<>("just-thanks", JUST_THANKS),
                        new Option<>("none", NONE)))
                .leavingAWayOut().build();
    }

    @Bean
    Flow sayThanks() {
        return Flow.named(NAME).ask(APPOINTMENT).ask(words).then(this::thank);
    }

    /** "Yes" says that they want to, and is no thanks by itself. */
    private Optional<String> said(Understood understood) {
        return common.meaningOf(understood.text()).filter(Meaning.YES::equals).map(yes -> JUST_THANKS)
                .or(() -> Optional.of(understood.text().strip()).filter(it -> !it.isEmpty()));
    }

    private List<Say> thank(Person person, Answers answers) {
        var asker = residents.findByChat(person.chat()).orElseThrow();
        return AppointmentId.read(answers.to(APPOINTMENT).orElseThrow()).flatMap(appointments::findById)
                .filter(appointment -> appointment.isBetween(asker.id()))
                .map(appointment -> HelperAnswers.with(thank(appointment, asker, answers.to(words).orElseThrow()),
                        questions.again(appointment, asker)))
                .orElseGet(List::of);
    }

    private Say thank(Appointment appointment, Resident asker, String words) {
        if (words.equals(NONE)) {
            return Say.phrase("say-thanks.words.ended");
        }
        appointment.thank();
        return words.equals(JUST_THANKS)
                ? thanks.pass(appointment.id().value(), asker)
                : thanks.pass(appointment.id().value(), asker, words);
    }
}
