package nl.handje.ahead;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.AppointmentId;
import nl.handje.appointment.Appointments;
import nl.handje.relay.line.NeighbourLines;
import nl.handje.reminder.DueReminder;
import nl.handje.reminder.Reminders;
import nl.handje.reminder.ToldTogether;
import nl.handje.request.HelpRequests;
import nl.handje.resident.Notifications;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/**
 * Tells people what is coming: one appointment with its buttons, or several in one message. Nothing about what is over
 * or called off; but what should have been told and was not, because Handje was down, is owned up to. However many are
 * due, the database is asked each kind of thing once.
 */
@Component
class TellReminders implements ToldTogether {
    private final Appointments appointments;
    private final HelpRequests requests;
    private final Residents residents;
    private final Reminders reminders;
    private final AppointmentReminders plan;
    private final FullDays fullDays;
    private final ReminderWords words;
    private final StillComing stillComing;
    private final NeighbourLines lines;
    private final Reminded reminded;
    private final Notifications notifications;
    private final Clock clock;

    TellReminders(Appointments appointments, HelpRequests requests, Residents residents, Reminders reminders,
            AppointmentReminders plan, FullDays fullDays, ReminderWords words, StillComing stillComing,
            Reminded reminded, NeighbourLines lines, Notifications notifications, Clock clock) {
        this.appointments = appointments;
        this.requests = requests;
        this.residents = residents;
        this.reminders = reminders;
        this.plan = plan;
        this.fullDays = fullDays;
        this.words = words;
        this.stillComing = stillComing;
        this.lines = lines;
        this.reminded = reminded;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(AppointmentReminders.DAY_BEFORE, AppointmentReminders.HOURS_BEFORE, AppointmentReminders.AGAIN,
                AppointmentReminders.MORNING);
    }

    @Override
    public void tell(List<DueReminder> due) {
        var told = toTell(read(fullDays.open(due))).stream().collect(groupingBy(Call::resident, LinkedHashMap::new,
                collectingAndThen(toList(), TellReminders::oncePerAppointment))).values();
        if (!told.isEmpty()) {
            notifications.putAll(told.stream().map(words::notice).toList());
            areReminded(told);
        }
    }

    /** People, appointments and requests are read together, each kind at once. */
    private List<Call> read(List<DueReminder> due) {
        var found = appointments
                .findAllById(due.stream().map(it -> new AppointmentId(it.subject())).distinct().toList());
        requests.findAllById(found.stream().map(Appointment::request).distinct().toList());
        residents.findAllById(found.stream().flatMap(it -> Stream.of(it.asker(), it.helper())).distinct().toList());
        var doors = lines.doorCodes(found.stream().map(it -> it.id().value()).toList());
        var known = new LinkedHashMap<AppointmentId, Appointment>();
        found.forEach(it -> known.put(it.id(), it));
        return due.stream().flatMap(it -> Optional.ofNullable(known.get(new AppointmentId(it.subject())))
                .map(appointment -> new Call(it, appointment,
                        Optional.ofNullable(doors.get(appointment.id().value()))))
                .stream()).filter(Call::stands).toList();
    }

    private List<Call> toTell(List<Call> calls) {
        var now = clock.instant();
        var late = calls.stream().filter(call -> call.reminder().isLate(now)).map(Call::resident).toList();
        var zones = plan.zones(late);
        return calls.stream().filter(call -> !waits(call, zones))
                .filter(call -> !call.isOver(now) || call.reminder().isLate(now)).toList();
    }

    private static List<Call> oncePerAppointment(List<Call> calls) {
        var told = new LinkedHashMap<AppointmentId, Call>();
        calls.forEach(call -> told.putIfAbsent(call.appointment().id(), call));
        return List.copyOf(told.values());
    }

    /** A helper who does not react is asked whether they will come; not of each time of a full day. */
    private void areReminded(Collection<List<Call>> told) {
        var now = clock.instant();
        var alone = told.stream().filter(calls -> calls.size() == 1).map(List::getFirst)
                .filter(call -> !call.isOver(now)).toList();
        stillComing.plan(alone.stream().filter(Call::isHelping).map(Call::appointment).toList());
        reminded.of(told.stream().flatMap(List::stream).filter(call -> !call.isOver(now)).map(Call::appointment)
                .toList(), alone);
    }

    /** What comes late comes even later rather than at night, when it is still in time then. */
    private boolean waits(Call call, Map<ResidentId, ZoneId> zones) {
        if (!call.reminder().isLate(clock.instant())) {
            return false;
        }
        var here = clock.instant().atZone(zones.getOrDefault(call.resident(), clock.getZone()));
        var decent = plan.hours(call.resident()).firstFrom(here);
        if (!decent.isAfter(here) || call.isOver(decent.toInstant())) {
            return false;
        }
        reminders.postpone(call.reminder(), decent.toInstant());
        return true;
    }
}
