package nl.handje.appointment;

import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import nl.handje.conversation.Action;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Person;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Prompts;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the two of an appointment do with its buttons: on my way, done, how it went. */
@Component
class AppointmentActions {
    private final Appointments appointments;
    private final HelpRequests requests;
    private final Residents residents;
    private final AppointmentReminders reminders;
    private final AppointmentNotices notices;
    private final DropOut dropOut;
    private final Notifications notifications;
    private final Prompts prompts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppointmentActions(Appointments appointments, HelpRequests requests, Residents residents,
            AppointmentReminders reminders, AppointmentNotices notices, DropOut dropOut, Notifications notifications,
            Prompts prompts, ApplicationEventPublisher events, Clock clock) {
        this.appointments = appointments;
        this.requests = requests;
        this.residents = residents;
        this.reminders = reminders;
        this.notices = notices;
        this.dropOut = dropOut;
        this.notifications = notifications;
        this.prompts = prompts;
        this.events = events;
        this.clock = clock;
    }

    @Bean
    Action setOut() {
        return new Press("appointment-set-out", (appointment, resident) -> appointment.isUpcoming()
                && isHelper(appointment, resident) ? setOut(appointment, resident) : tooLate());
    }

    @Bean
    Action done() {
        return new Press("appointment-done", (appointment, resident) -> appointment.isUpcoming()
                && isHelper(appointment, resident) ? done(appointment) : tooLate());
    }

    @Bean
    Action cannot() {
        return new Press("appointment-cannot", (appointment, resident) -> appointment.isUpcoming()
                ? List.of(areYouSure(appointment, resident))
                : tooLate());
    }

    @Bean
    Action cannotSure() {
        return new Press("appointment-cannot-sure", (appointment, resident) -> appointment.isUpcoming()
                ? dropOut.of(appointment, resident)
                : tooLate());
    }

    @Bean
    Action keep() {
        return new Press("appointment-keep", (appointment, resident) -> List.of(Say.phrase("appointment.kept")));
    }

    @Bean
    Action good() {
        return new Press("afterwards-good", (appointment, resident) -> isHelper(appointment, resident)
                ? tooLate()
                : good(appointment));
    }

    @Bean
    Action notGood() {
        return new Press("afterwards-not-good", (appointment, resident) -> isHelper(appointment, resident)
                ? tooLate()
                : List.of(finished(appointment, "afterwards.sorry").with(
                        Option.of("conversation.a-person", "person:ask"))));
    }

    @Bean
    Action nobodyCame() {
        return new Press("afterwards-nobody", (appointment, resident) -> appointment.isUpcoming()
                && !isHelper(appointment, resident) ? dropOut.nobodyCame(appointment) : tooLate());
    }

    private static boolean isHelper(Appointment appointment, Resident resident) {
        return appointment.helper().equals(resident.id());
    }

    private static List<Say> tooLate() {
        return List.of(Say.phrase("conversation.old-button"));
    }

    private Say areYouSure(Appointment appointment, Resident resident) {
        return Say.phrase("appointment.sure", nameOf(appointment.otherThan(resident.id()))).with(
                Option.of("appointment.sure-yes", "appointment-cannot-sure:" + appointment.id()),
                Option.of("appointment.sure-no", "appointment-keep:" + appointment.id()));
    }

    private List<Say> setOut(Appointment appointment, Resident helper) {
        appointment.setOut();
        notifications.tell(appointment.asker(), Priority.REPLY, "on-the-way-" + appointment.id(),
                "appointment.on-the-way",
                helper.name());
        prompts.open(helper.chat(), "set-out-" + appointment.id(),
                List.of(PromptChoice.of("reminder.done", "appointment-done:" + appointment.id(), Act.DONE)));
        return List.of(Say.phrase("appointment.set-out", nameOf(appointment.asker()))
                .with(Option.of("reminder.done", "appointment-done:" + appointment.id())));
    }

    private List<Say> done(Appointment appointment) {
        finish(appointment);
        notices.askHowItWent(appointment);
        return List.of(Say.phrase("appointment.done", nameOf(appointment.asker())));
    }

    private void finish(Appointment appointment) {
        appointment.finish(clock.instant());
        requests.findById(appointment.request()).ifPresent(HelpRequest::finish);
        reminders.cancel(appointment);
        reminders.closeLineLater(appointment);
        appointment.changed(AppointmentChanged.Kind.DONE, events);
    }

    private Say finished(Appointment appointment, String phrase) {
        if (appointment.isUpcoming()) {
            finish(appointment);
        }
        return Say.phrase(phrase, nameOf(appointment.helper()));
    }

    private List<Say> good(Appointment appointment) {
        var glad = finished(appointment, "afterwards.glad");
        return List.of(glad, Say.beginning(SayThanksFlow.NAME, Answers.none()
                .with(SayThanksFlow.APPOINTMENT, appointment.id().toString())));
    }

    private String nameOf(ResidentId resident) {
        return residents.findById(resident).map(Resident::name).orElseThrow();
    }

    /** A button of an appointment that only its two people may press. */
    private final class Press implements Action {
        private final String verb;
        private final BiFunction<Appointment, Resident, List<Say>> what;

        Press(String verb, BiFunction<Appointment, Resident, List<Say>> what) {
            this.verb = verb;
            this.what = what;
        }

        @Override
        public String verb() {
            return verb;
        }

        @Override
        public List<Say> act(Person person, String id) {
            var resident = residents.findByChat(person.chat()).orElseThrow();
            return AppointmentId.read(id).flatMap(appointments::findById)
                    .filter(appointment -> appointment.isBetween(resident.id()))
                    .map(appointment -> what.apply(appointment, resident)).orElseGet(AppointmentActions::tooLate);
        }
    }
}
