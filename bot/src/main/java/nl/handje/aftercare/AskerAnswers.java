package nl.handje.aftercare;

import java.util.List;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.AppointmentButtons;
import nl.handje.appointment.AppointmentWords;
import nl.handje.appointment.Outcome;
import nl.handje.candidate.Pairs;
import nl.handje.conversation.Action;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.ending.Endings;
import nl.handje.experience.Experiences;
import nl.handje.experience.Went;
import nl.handje.resident.Resident;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What who was helped says of it. */
@Component
class AskerAnswers {
    private final AfterQuestions questions;
    private final AppointmentButtons buttons;
    private final AppointmentWords words;
    private final Endings endings;
    private final Experiences experiences;
    private final Pairs pairs;

    AskerAnswers(AfterQuestions questions, AppointmentButtons buttons, AppointmentWords words, Endings endings,
            Experiences experiences, Pairs pairs) {
        this.questions = questions;
        this.buttons = buttons;
        this.words = words;
        this.endings = endings;
        this.experiences = experiences;
        this.pairs = pairs;
    }

    @Bean
    Action wentWell() {
        return buttons.forAsker("afterwards-good", this::good);
    }

    @Bean
    Action wentBadly() {
        return buttons.forAsker("afterwards-not-good", this::notGood);
    }

    List<Say> good(Appointment appointment, Resident asker) {
        return ended(appointment, asker, Went.WELL, List.of(Say.phrase("afterwards.glad"),
                Say.beginning(SayThanksFlow.NAME, Answers.none()
                        .with(SayThanksFlow.APPOINTMENT, appointment.id().toString()))));
    }

    List<Say> notGood(Appointment appointment, Resident asker) {
        return ended(appointment, asker, Went.NOT_WELL,
                List.of(Say.phrase("afterwards.sorry", words.nameOf(appointment.helper())).with(
                        Option.of("conversation.a-person", "person:ask"),
                        Option.of("afterwards.another-next-time", "again-no:" + appointment.id()))));
    }

    private List<Say> ended(Appointment appointment, Resident asker, Went went, List<Say> says) {
        if (!appointment.isUpcoming() && !appointment.wasHeld()) {
            return AppointmentButtons.old();
        }
        if (appointment.isUpcoming()) {
            if (endings.finish(appointment, asker.id()) instanceof Outcome.Refused refused) {
                return words.refusal(appointment, refused.reason());
            }
            questions.putAgain(appointment, appointment.helper());
        }
        if (went == Went.WELL && !questions.answered(appointment, asker.id())) {
            pairs.helpedWell(asker.id(), appointment.helper());
        }
        experiences.went(appointment.id().value(), asker.id(), appointment.helper(), went);
        return says;
    }
}
