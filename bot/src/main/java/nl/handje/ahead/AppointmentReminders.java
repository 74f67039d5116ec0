package nl.handje.ahead;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.Appointments;
import nl.handje.reminder.Reminders;
import nl.handje.reminder.wish.ReminderWish;
import nl.handje.reminder.wish.ReminderWishChanged;
import nl.handje.reminder.wish.ReminderWishes;
import nl.handje.resident.Hours;
import nl.handje.resident.HoursChanged;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Which reminders an appointment has: for both, when each of them wishes to hear of it; the question after for the
 * asker. Whoever has three or more in a day hears them in the morning, in one message.
 */
@Component
public class AppointmentReminders {
    static final String DAY_BEFORE = "appointment-day-before";
    static final String HOURS_BEFORE = "appointment-hours-before";
    /** Asked for with "later again". */
    static final String AGAIN = "appointment-again";
    /** Brings the reminders of one person's day together. */
    static final String MORNING = "appointment-morning";
    public static final String AFTERWARDS = "appointment-afterwards";
    static final String CLOSE_LINE = "appointment-close-line";

    /** What a person is reminded of, each of which may be told together with others. */
    static final Set<String> TOLD = Set.of(DAY_BEFORE, HOURS_BEFORE, AGAIN);

    /** So many on one day are told in one message. */
    static final int MANY = 3;

    /** When nobody said "done", the asker is asked this long after the start. */
    private static final Duration AFTER = Duration.ofHours(4);
    private static final Duration WHEN_NOTHING_WAS_SET = Duration.ofDays(7);
    private static final Duration LINE_STAYS_OPEN = Duration.ofDays(3);
    private static final LocalTime EVENING = LocalTime.of(19, 0);

    private final Reminders reminders;
    private final ReminderWishes wishes;
    private final Appointments appointments;
    private final Residents residents;
    private final Clock clock;

    AppointmentReminders(Reminders reminders, ReminderWishes wishes, Appointments appointments, Residents residents,
            Clock clock) {
        this.reminders = reminders;
        this.wishes = wishes;
        this.appointments = appointments;
        this.residents = residents;
        this.clock = clock;
    }

    /** Writes the rows, in the transaction of the agreement. What is past already is left out. */
    public void plan(Appointment appointment) {
        appointment.startsAt().ifPresentOrElse(start -> plan(appointment, start.atZone(clock.getZone())),
                () -> afterwards(appointment, clock.instant().plus(WHEN_NOTHING_WAS_SET)));
    }

    /** It has another time: what was planned for the old one does not come, also when it was claimed already. */
    public void moved(Appointment appointment) {
        cancel(appointment);
        plan(appointment);
    }

    private void plan(Appointment appointment, ZonedDateTime start) {
        for (var resident : List.of(appointment.asker(), appointment.helper())) {
            var moments = moments(appointment, start, resident);
            moments.dayBefore().ifPresent(due -> remind(appointment, resident, DAY_BEFORE, due));
            moments.onTheDay().ifPresent(due -> remind(appointment, resident, HOURS_BEFORE, due));
            gather(resident);
        }
        afterwards(appointment, (appointment.isExact() ? start.plus(AFTER) : start.with(EVENING)).toInstant());
    }

    private Moments moments(Appointment appointment, ZonedDateTime start, ResidentId resident) {
        var begin = appointment.isExact() ? start : start.with(EVENING);
        return Moments.of(begin.withZoneSameInstant(zone(resident)), appointment.isExact(), wishes.of(resident),
                hours(resident), clock.instant());
    }

    private void remind(Appointment appointment, ResidentId resident, String kind, ZonedDateTime due) {
        if (due.toInstant().isAfter(clock.instant())) {
            reminders.plan(key(appointment, kind, resident), kind, appointment.id().value(), resident,
                    due.toInstant());
        }
    }

    @EventListener
    void on(HoursChanged changed) {
        appointments.upcoming(changed.resident()).forEach(it -> move(it, changed.resident()));
        gather(changed.resident());
    }

    @EventListener
    void on(ReminderWishChanged changed) {
        for (var appointment : appointments.upcoming(changed.resident())) {
            appointment.startsAt().ifPresent(start -> {
                var moments = moments(appointment, start.atZone(clock.getZone()), changed.resident());
                follow(appointment, changed.resident(), DAY_BEFORE, moments.dayBefore());
                follow(appointment, changed.resident(), HOURS_BEFORE, moments.onTheDay());
            });
        }
        gather(changed.resident());
    }

    /** What would have come at a moment that is past by now comes at the next that suits. */
    private void move(Appointment appointment, ResidentId resident) {
        appointment.startsAt().ifPresent(start -> {
            var moments = moments(appointment, start.atZone(clock.getZone()), resident);
            moments.dayBefore().ifPresent(due -> reminders.move(key(appointment, DAY_BEFORE, resident),
                    notPast(due, resident)));
            moments.onTheDay().ifPresent(due -> reminders.move(key(appointment, HOURS_BEFORE, resident),
                    notPast(due, resident)));
        });
    }

    private Instant notPast(ZonedDateTime due, ResidentId resident) {
        var now = clock.instant();
        return due.toInstant().isAfter(now)
                ? due.toInstant()
                : hours(resident).firstFrom(now.atZone(zone(resident))).toInstant();
    }

    /** A moment that is wished and still to come is planned; one that is not wished any more is not. */
    private void follow(Appointment appointment, ResidentId resident, String kind,
            Optional<ZonedDateTime> due) {
        due.ifPresentOrElse(it -> remind(appointment, resident, kind, it),
                () -> reminders.cancel(key(appointment, kind, resident)));
    }

    /** Days on which so many would come that one message in the morning is kinder. */
    private void gather(ResidentId resident) {
        var zone = zone(resident);
        var hours = hours(resident);
        reminders.moments(resident, TOLD).stream().map(it -> it.atZone(zone).toLocalDate())
                .collect(groupingBy(day -> day, counting())).forEach((day, many) -> {
                    var morning = day.atTime(hours.from()).atZone(zone).toInstant();
                    if (many >= MANY && morning.isAfter(clock.instant())) {
                        reminders.plan(MORNING + "-" + resident + "-" + day, MORNING, resident.value(), resident,
                                morning);
                    }
                });
    }

    /** Once more, at a moment that was asked for. */
    void again(Appointment appointment, ResidentId resident, Instant due) {
        reminders.plan(key(appointment, AGAIN, resident) + "-" + due.getEpochSecond(), AGAIN,
                appointment.id().value(), resident, due);
    }

    Hours hours(ResidentId resident) {
        return residents.findById(resident).map(Resident::hours).orElse(Hours.USUAL);
    }

    /** By whose clock somebody lives. */
    ZoneId zone(ResidentId resident) {
        return wishes.of(resident).zone().orElse(clock.getZone());
    }

    /** By whose clock each of them lives. */
    Map<ResidentId, ZoneId> zones(Collection<ResidentId> people) {
        var wished = wishes.of(people);
        return people.stream().distinct().collect(toMap(it -> it, it -> Optional.ofNullable(wished.get(it))
                .flatMap(ReminderWish::zone).orElse(clock.getZone())));
    }

    private void afterwards(Appointment appointment, Instant due) {
        reminders.plan(AFTERWARDS + "-" + appointment.id(), AFTERWARDS, appointment.id().value(), appointment.asker(),
                due);
    }

    /** The line closes by itself some days after it is done. */
    public void closeLineLater(Appointment appointment) {
        reminders.add(CLOSE_LINE + "-" + appointment.id(), CLOSE_LINE, appointment.id().value(),
                clock.instant().plus(LINE_STAYS_OPEN));
    }

    public void cancel(Appointment appointment) {
        reminders.cancelAbout(appointment.id().value());
    }

    /** The start belongs to the name: who was told of one time must be told of another. */
    private static String key(Appointment appointment, String kind, ResidentId resident) {
        return kind + "-" + appointment.id() + "-" + resident
                + appointment.startsAt().map(start -> "-" + start.getEpochSecond()).orElse("");
    }
}
