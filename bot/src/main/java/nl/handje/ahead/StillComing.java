package nl.handje.ahead;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.AppointmentWords;
import nl.handje.conversation.PromptChoice;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.reminder.NewReminder;
import nl.handje.reminder.Reminders;
import nl.handje.resident.Hours;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import nl.handje.review.ReviewQueue;
import org.springframework.stereotype.Component;

/**
 * A helper who says nothing to the reminder of the day before is asked once more, in the morning; the reminder of two
 * hours before asks it too. Who stays silent is looked for by a human, an hour before the start, and the asker is told.
 */
@Component
class StillComing {
    static final String ASK = "appointment-still-coming";
    static final String SILENT = "appointment-silent";

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Duration TIME_TO_ANSWER = Duration.ofHours(3);
    private static final Duration IN_TIME = Duration.ofHours(1);
    private static final Duration TIME_FOR_LATE = Duration.ofMinutes(30);
    private static final Duration HOURS_AHEAD = Duration.ofHours(2);

    private final Reminders reminders;
    private final AppointmentWords words;
    private final Residents residents;
    private final Notifications notifications;
    private final ReviewQueue reviewQueue;
    private final Clock clock;

    StillComing(Reminders reminders, AppointmentWords words, Residents residents, Notifications notifications,
            ReviewQueue reviewQueue, Clock clock) {
        this.reminders = reminders;
        this.words = words;
        this.residents = residents;
        this.notifications = notifications;
        this.reviewQueue = reviewQueue;
        this.clock = clock;
    }

    /** From the first reminder on, unless the helper said already that they will come. */
    void plan(Collection<Appointment> told) {
        reminders.addAll(told.stream().filter(it -> it.isExact() && !it.isSureToCome())
                .flatMap(it -> it.startsAt().stream().flatMap(start -> questions(it, start))).toList());
    }

    private Stream<NewReminder> questions(Appointment appointment, Instant start) {
        var key = "-" + appointment.id() + "-" + appointment.moves();
        var subject = appointment.id().value();
        return Stream.concat(
                morning(appointment, start).stream()
                        .map(due -> new NewReminder(ASK + key, ASK, subject, Optional.of(appointment.helper()), due)),
                whenSilent(start).stream()
                        .map(due -> new NewReminder(SILENT + key, SILENT, subject, Optional.empty(), due)));
    }

    /** In time for the asker, and not before the helper could answer a reminder that came late. */
    private Optional<Instant> whenSilent(Instant start) {
        var answered = clock.instant().plus(TIME_FOR_LATE);
        var inTime = start.minus(IN_TIME);
        return Optional.of(answered.isAfter(inTime) ? answered : inTime).filter(start::isAfter);
    }

    /** Empty when the reminder of two hours before comes as soon. */
    private Optional<Instant> morning(Appointment appointment, Instant start) {
        var hours = residents.findById(appointment.helper()).map(Resident::hours).orElse(Hours.USUAL);
        var due = hours.firstFrom(start.atZone(clock.getZone()).with(MORNING)).toInstant();
        return Optional.of(due)
                .filter(it -> it.isAfter(clock.instant()) && !it.plus(TIME_TO_ANSWER).isAfter(start));
    }

    /** Not when the reminder of two hours before has asked it already. */
    void ask(Appointment appointment) {
        if (isUnsure(appointment) && !appointment.beginsWithin(HOURS_AHEAD, clock.instant())) {
            notifications.put(appointment.helper(), Priority.REMINDER,
                    "still-coming-" + appointment.id() + "-" + appointment.moves(),
                    List.of(PromptChoice.of("reminder.i-will-come", "appointment-confirm:" + appointment.id(),
                            Act.AFFIRM),
                            PromptChoice.of("appointment.cannot", "appointment-cannot:" + appointment.id(),
                                    Act.CANCEL, Act.DENY)),
                    "still-coming.ask", words.nameOf(appointment.asker()), words.what(appointment),
                    words.when(appointment));
        }
    }

    private static boolean isUnsure(Appointment appointment) {
        return appointment.isUpcoming() && !appointment.isSureToCome();
    }

    /** Nobody waits in vain without knowing it. */
    void isSilent(Appointment appointment) {
        if (isUnsure(appointment) && !appointment.hasBegun(clock.instant())) {
            reviewQueue.askAboutRequest(appointment.asker(), appointment.request().value(),
                    "still-coming.for-coordinator",
                    words.what(appointment), words.when(appointment));
            notifications.put(appointment.asker(), Priority.REMINDER,
                    "silent-" + appointment.id() + "-" + appointment.moves(),
                    List.of(PromptChoice.of("still-coming.wait", "appointment-keep:" + appointment.id(), Act.DENY),
                            PromptChoice.of("still-coming.another", "appointment-rather-another:" + appointment.id(),
                                    Act.AFFIRM)),
                    "still-coming.silent", words.nameOf(appointment.helper()), words.what(appointment),
                    words.when(appointment));
        }
    }
}
