package nl.handje.appointment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import nl.handje.reminder.QuietHours;
import nl.handje.reminder.Reminders;
import nl.handje.resident.Hours;
import nl.handje.resident.HoursChanged;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Which reminders an appointment has: the day before and two hours before for both, the question after for the asker.
 */
@Component
public class AppointmentReminders {
    static final String DAY_BEFORE = "appointment-day-before";
    static final String HOURS_BEFORE = "appointment-hours-before";
    public static final String AFTERWARDS = "appointment-afterwards";
    static final String CLOSE_LINE = "appointment-close-line";

    static final Duration AHEAD = Duration.ofHours(2);

    /** When nobody said "done", the asker is asked this long after the start. */
    private static final Duration AFTER = Duration.ofHours(4);
    private static final Duration WHEN_NOTHING_WAS_SET = Duration.ofDays(7);
    private static final Duration LINE_STAYS_OPEN = Duration.ofDays(3);
    private static final LocalTime EVENING = LocalTime.of(19, 0);

    private final Reminders reminders;
    private final Appointments appointments;
    private final Residents residents;
    private final Clock clock;

    AppointmentReminders(Reminders reminders, Appointments appointments, Residents residents, Clock clock) {
        this.appointments = appointments;
        this.residents = residents;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** Writes the rows, in the transaction of the agreement. What is past already is left out. */
    void plan(Appointment appointment) {
        appointment.startsAt().ifPresentOrElse(start -> plan(appointment, start.atZone(clock.getZone())),
                () -> afterwards(appointment, clock.instant().plus(WHEN_NOTHING_WAS_SET)));
    }

    private void plan(Appointment appointment, ZonedDateTime start) {
        for (var resident : List.of(appointment.asker(), appointment.helper())) {
            moments(appointment, start, resident).forEach((kind, due) -> remind(appointment, resident, kind, due));
        }
        afterwards(appointment, (appointment.isExact() ? start.plus(AFTER) : start.with(EVENING)).toInstant());
    }

    /** By the hours in which this one wants to hear something. */
    private Map<String, ZonedDateTime> moments(Appointment appointment, ZonedDateTime start, ResidentId resident) {
        var hours = residents.findById(resident).map(Resident::hours).orElse(Hours.USUAL);
        return appointment.isExact()
                ? Map.of(DAY_BEFORE, QuietHours.dayBefore(start, hours), HOURS_BEFORE,
                        QuietHours.before(start, AHEAD, hours))
                : Map.of(DAY_BEFORE, QuietHours.dayBefore(start.with(EVENING), hours));
    }

    /** What would have come at a moment that is past by now comes at the next that suits. */
    @EventListener
    void on(HoursChanged changed) {
        for (var appointment : appointments.upcoming(changed.resident())) {
            appointment.startsAt().ifPresent(
                    start -> moments(appointment, start.atZone(clock.getZone()), changed.resident()).forEach((kind,
                            due) -> reminders.move(key(appointment, kind) + "-" + changed.resident(),
                                    due.toInstant())));
        }
    }

    private void remind(Appointment appointment, ResidentId resident, String kind, ZonedDateTime due) {
        if (due.toInstant().isAfter(clock.instant())) {
            reminders.add(key(appointment, kind) + "-" + resident, kind, appointment.id().value(), resident,
                    due.toInstant());
        }
    }

    private void afterwards(Appointment appointment, Instant due) {
        reminders.add(key(appointment, AFTERWARDS), AFTERWARDS, appointment.id().value(), appointment.asker(), due);
    }

    /** The line closes by itself some days after it is done. */
    void closeLineLater(Appointment appointment) {
        reminders.add(key(appointment, CLOSE_LINE), CLOSE_LINE, appointment.id().value(),
                clock.instant().plus(LINE_STAYS_OPEN));
    }

    void cancel(Appointment appointment) {
        reminders.cancelAbout(appointment.id().value());
    }

    /** The two agreed on another time: what was planned for the old one never comes. */
    void moved(Appointment appointment) {
        cancel(appointment);
        plan(appointment);
    }

    /** After each move the reminders are other ones. */
    private static String key(Appointment appointment, String kind) {
        var moved = appointment.moves() == 0 ? "" : "-moved-" + appointment.moves();
        return kind + "-" + appointment.id() + moved;
    }
}
