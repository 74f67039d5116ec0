package nl.handje.agreement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handje.ahead.AppointmentReminders;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.AppointmentChanged;
import nl.handje.appointment.Appointments;
import nl.handje.appointment.Start;
import nl.handje.conversation.PromptChoice;
import nl.handje.invitation.Matched;
import nl.handje.messaging.Priority;
import nl.handje.phrase.Spoken;
import nl.handje.relay.line.NeighbourLines;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import nl.handje.wantedtime.WantedTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Two people said yes: the appointment, its reminders, and first names both ways. */
@Component
class Agreement {
    private final Appointments appointments;
    private final HelpRequests requests;
    private final Residents residents;
    private final AppointmentReminders reminders;
    private final NeighbourLines lines;
    private final Notifications notifications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Agreement(Appointments appointments, HelpRequests requests, Residents residents, AppointmentReminders reminders,
            NeighbourLines lines, Notifications notifications, ApplicationEventPublisher events, Clock clock) {
        this.appointments = appointments;
        this.requests = requests;
        this.residents = residents;
        this.reminders = reminders;
        this.lines = lines;
        this.notifications = notifications;
        this.events = events;
        this.clock = clock;
    }

    /** What comes back is a series, which makes an appointment of each time. */
    @EventListener
    void on(Matched matched) {
        var request = requests.findById(matched.request()).orElseThrow();
        if (request.comesBack().isEmpty()) {
            agree(request, matched);
        }
    }

    /** An appointment, told to both. */
    void agree(HelpRequest request, Matched matched) {
        var appointment = arrange(request, matched.helper());
        // Both before what the two may write to each other in the same moment.
        tell(appointment, request, matched.asker(), matched.helper(), "appointment.agreed-asker");
        tell(appointment, request, matched.helper(), matched.asker(), "appointment.agreed-helper");
    }

    /** An appointment with its reminders, of which nobody is told yet. */
    Appointment arrange(HelpRequest request, ResidentId helper) {
        var appointment = appointments.save(Appointment.agreed(request.id(), request.asker(), helper,
                Start.of(start(request.when()), isExact(request.when())), clock.instant()));
        reminders.plan(appointment);
        lines.open(appointment.id().value(), appointment.asker(), appointment.helper());
        appointment.changed(AppointmentChanged.Kind.AGREED, events);
        return appointment;
    }

    private void tell(Appointment appointment, HelpRequest request, ResidentId to, ResidentId other, String phrase) {
        Spoken what = request.what();
        notifications.put(to, Priority.REPLY, key(appointment, to),
                choices(appointment), phrase, nameOf(other), what, request.when().spoken());
    }

    /** The key of the message in which somebody read of the agreement. */
    static String key(Appointment appointment, ResidentId reader) {
        return "agreed-" + appointment.id() + "-" + reader;
    }

    List<PromptChoice> choices(Appointment appointment) {
        return Stream.concat(
                Stream.of(PromptChoice.of("appointment.to-my-calendar", "calendar-take:" + appointment.id()),
                        PromptChoice.of("appointment.cannot", "appointment-cannot:" + appointment.id())),
                lines.menu(appointment.id().value()).map(menu -> PromptChoice.of("line.button", menu)).stream())
                .toList();
    }

    private String nameOf(ResidentId resident) {
        return residents.findById(resident).map(Resident::name).orElseThrow();
    }

    private Optional<Instant> start(WantedTime when) {
        return switch (when) {
            case WantedTime.AnyTime any -> Optional.empty();
            case WantedTime.OneOf one -> Optional.empty();
            case WantedTime.Said said -> Optional.of(said.start().atZone(clock.getZone()).toInstant());
        };
    }

    private static boolean isExact(WantedTime when) {
        return when instanceof WantedTime.Said said && said.isOnTheClock();
    }
}
