package nl.handje.ending;

import java.time.Clock;
import java.util.List;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.AppointmentButtons;
import nl.handje.appointment.AppointmentWords;
import nl.handje.appointment.Outcome;
import nl.handje.conversation.Action;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Prompts;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the two of an appointment do with its buttons before it is over: I will come, on my way, I cannot. */
@Component
class AppointmentActions {
    private final AppointmentButtons buttons;
    private final AppointmentWords words;
    private final DropOut dropOut;
    private final Notifications notifications;
    private final Prompts prompts;
    private final Clock clock;

    AppointmentActions(AppointmentButtons buttons, AppointmentWords words, DropOut dropOut,
            Notifications notifications, Prompts prompts, Clock clock) {
        this.buttons = buttons;
        this.words = words;
        this.dropOut = dropOut;
        this.notifications = notifications;
        this.prompts = prompts;
        this.clock = clock;
    }

    @Bean
    Action confirm() {
        return buttons.forHelper("appointment-confirm", this::confirm);
    }

    @Bean
    Action setOut() {
        return buttons.forHelper("appointment-set-out", this::setOut);
    }

    @Bean
    Action cannot() {
        return buttons.forBoth("appointment-cannot", (appointment, resident) -> appointment.isUpcoming()
                ? List.of(areYouSure(appointment, resident))
                : AppointmentButtons.old());
    }

    @Bean
    Action cannotSure() {
        return buttons.forBoth("appointment-cannot-sure", (appointment, resident) -> appointment.isUpcoming()
                ? dropOut.of(appointment, resident)
                : AppointmentButtons.old());
    }

    @Bean
    Action keep() {
        return buttons.forBoth("appointment-keep", (appointment, resident) -> appointment.isUpcoming()
                ? List.of(Say.phrase("appointment.kept"))
                : AppointmentButtons.old());
    }

    private Say areYouSure(Appointment appointment, Resident resident) {
        var choices = List.of(
                PromptChoice.of("appointment.sure-yes", "appointment-cannot-sure:" + appointment.id(), Act.AFFIRM,
                        Act.CANCEL),
                PromptChoice.of("appointment.sure-no", "appointment-keep:" + appointment.id(), Act.DENY));
        prompts.open(resident.chat(), "sure-" + appointment.id(), choices);
        return sure(appointment, words.nameOf(appointment.otherThan(resident.id())))
                .with(choices.stream().map(it -> Option.of(it.phrase(), it.action())).toArray(Option[]::new));
    }

    /** Who presses a button of before the move must know of which time it is. */
    private Say sure(Appointment appointment, String other) {
        return appointment.moves() == 0
                ? Say.phrase("appointment.sure", other)
                : Say.phrase("appointment.sure-moved", other, words.when(appointment));
    }

    private Say confirmed(Appointment appointment) {
        return appointment.moves() == 0
                ? Say.phrase("appointment.confirmed", words.nameOf(appointment.asker()))
                : Say.phrase("appointment.confirmed-moved", words.nameOf(appointment.asker()),
                        words.when(appointment));
    }

    private List<Say> confirm(Appointment appointment, Resident helper) {
        return switch (appointment.confirm(helper.id(), clock.instant())) {
            case Outcome.Taken taken -> List.of(confirmed(appointment));
            case Outcome.Refused refused -> words.refusal(appointment, refused.reason());
        };
    }

    List<Say> setOut(Appointment appointment, Resident helper) {
        return switch (appointment.setOut(helper.id(), clock.instant())) {
            case Outcome.Taken taken -> List.of(onTheWay(appointment, helper));
            case Outcome.Refused(Outcome.Reason reason) -> reason == Outcome.Reason.NOT_YET
                    ? List.of(Say.phrase("appointment.set-out-later", words.when(appointment),
                            words.nameOf(appointment.asker())))
                    : words.refusal(appointment, reason);
        };
    }

    private Say onTheWay(Appointment appointment, Resident helper) {
        notifications.tell(appointment.asker(), Priority.REPLY, "on-the-way-" + appointment.id(),
                "appointment.on-the-way", helper.name());
        var done = "appointment-done:" + appointment.id();
        prompts.open(helper.chat(), "set-out-" + appointment.id(),
                List.of(PromptChoice.of("reminder.done", done, Act.DONE)));
        return Say.phrase("appointment.set-out", words.nameOf(appointment.asker()))
                .with(Option.of("reminder.done", done));
    }
}
