package nl.handje.aftercare;

import java.util.List;
import java.util.stream.Stream;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.AppointmentButtons;
import nl.handje.appointment.AppointmentWords;
import nl.handje.appointment.Outcome;
import nl.handje.candidate.Pairs;
import nl.handje.conversation.Action;
import nl.handje.conversation.Say;
import nl.handje.ending.Endings;
import nl.handje.experience.Experiences;
import nl.handje.experience.Went;
import nl.handje.relay.line.Parting;
import nl.handje.resident.Resident;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What who helped says of it, and what both say about another time. */
@Component
class HelperAnswers {
    private final AfterQuestions questions;
    private final AfterReminders reminders;
    private final AppointmentButtons buttons;
    private final AppointmentWords words;
    private final Endings endings;
    private final Experiences experiences;
    private final Pairs pairs;
    private final Parting parting;

    HelperAnswers(AfterQuestions questions, AfterReminders reminders, AppointmentButtons buttons,
            AppointmentWords words, Endings endings, Experiences experiences, Pairs pairs, Parting parting) {
        this.questions = questions;
        this.reminders = reminders;
        this.buttons = buttons;
        this.words = words;
        this.endings = endings;
        this.experiences = experiences;
        this.pairs = pairs;
        this.parting = parting;
    }

    @Bean
    Action done() {
        return buttons.forHelper("appointment-done", this::done);
    }

    @Bean
    Action notDone() {
        return buttons.forHelper("afterwards-not-done", this::notDone);
    }

    @Bean
    Action againYes() {
        return buttons.forBoth("again-yes", (appointment, who) -> again(appointment, who, true));
    }

    @Bean
    Action againNo() {
        return buttons.forBoth("again-no", (appointment, who) -> again(appointment, who, false));
    }

    /** The asker is asked at once, and once more when they are silent. */
    List<Say> done(Appointment appointment, Resident helper) {
        return switch (endings.finish(appointment, helper.id())) {
            case Outcome.Taken taken -> {
                experiences.went(appointment.id().value(), helper.id(), appointment.asker(), Went.WELL);
                questions.askAsker(appointment, false);
                reminders.chaseLater(appointment);
                yield with(Say.phrase(questions.answered(appointment, appointment.asker())
                        ? "afterwards.thanks"
                        : "appointment.done", words.nameOf(appointment.asker())), questions.again(appointment, helper));
            }
            case Outcome.Refused refused -> words.refusal(appointment, refused.reason());
        };
    }

    static List<Say> with(Say first, List<Say> more) {
        return Stream.concat(Stream.of(first), more.stream()).toList();
    }

    /** What the asker says decides what becomes of it. */
    List<Say> notDone(Appointment appointment, Resident helper) {
        if (!appointment.isUpcoming()) {
            return AppointmentButtons.old();
        }
        experiences.went(appointment.id().value(), helper.id(), appointment.asker(), Went.NOT_AT_ALL);
        return List.of(Say.phrase("afterwards.not-done-heard", words.nameOf(appointment.asker())));
    }

    private List<Say> again(Appointment appointment, Resident who, boolean wish) {
        if (!appointment.wasHeld()) {
            return AppointmentButtons.old();
        }
        experiences.again(appointment.id().value(), who.id(), appointment.otherThan(who.id()), wish);
        pairs.keepApart(appointment.asker(), appointment.helper(),
                experiences.keepApart(appointment.asker(), appointment.helper()));
        var said = Say.phrase(wish ? "again.glad" : "again.noted", words.nameOf(appointment.otherThan(who.id())));
        return wish
                ? List.of(said)
                : with(said, parting.ask(who, appointment.otherThan(who.id())).stream().toList());
    }
}
