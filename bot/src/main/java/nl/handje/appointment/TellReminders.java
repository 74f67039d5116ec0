package nl.handje.appointment;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.handje.relay.NeighbourLines;
import nl.handje.reminder.DueReminder;
import nl.handje.reminder.Reminders;
import nl.handje.reminder.ToldTogether;
import nl.handje.request.HelpRequests;
import nl.handje.resident.Notice;
import nl.handje.resident.Notifications;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/**
 * Tells people what is coming: one appointment with its buttons, or several in one message. Nothing about what is over
 * or called off; but what should have been told and was not, because Handje was down, is owned up to.
 */
@Component
class TellReminders implements ToldTogether {
    private final Appointments appointments;
    private final HelpRequests requests;
    private final Residents residents;
    private final Reminders reminders;
    private final AppointmentReminders plan;
    private final ReminderWords words;
    private final StillComing stillComing;
    private final NeighbourLines lines;
    private final Notifications notifications;
    private final Clock clock;

    TellReminders(Appointments appointments, HelpRequests requests, Residents residents, Reminders reminders,
            AppointmentReminders plan, ReminderWords words, StillComing stillComing,
            NeighbourLines lines, Notifications notifications, Clock clock) {
        this.appointments = appointments;
        this.requests = requests;
        this.residents = residents;
        this.reminders = reminders;
        this.plan = plan;
        this.words = words;
        this.stillComing = stillComing;
        this.lines = lines;
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
        var all = new ArrayList<DueReminder>();
        due.stream().collect(groupingBy(it -> it.resident().orElseThrow(), LinkedHashMap::new, toList()))
                .forEach((resident, theirs) -> all.addAll(withTheDay(resident, theirs)));
        var calls = read(all);
        var notices = new ArrayList<Notice>();
        calls.stream().collect(groupingBy(Call::resident, LinkedHashMap::new,
                collectingAndThen(toList(), this::notice))).values().forEach(it -> it.ifPresent(notices::add));
        if (!notices.isEmpty()) {
            notifications.putAll(notices);
        }
    }

    /** In the morning of a full day its reminders come at once; of a day that is no longer full, each in its time. */
    private List<DueReminder> withTheDay(ResidentId resident, List<DueReminder> due) {
        var theirs = new ArrayList<>(due);
        if (!theirs.removeIf(it -> it.kind().equals(AppointmentReminders.MORNING))) {
            return theirs;
        }
        var zone = plan.zone(resident);
        var midnight = clock.instant().atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
        var later = reminders.bringForward(List.of(resident), AppointmentReminders.TOLD, midnight.minusMillis(1));
        theirs.addAll(later);
        if (theirs.stream().map(DueReminder::subject).distinct().count() < AppointmentReminders.MANY) {
            later.forEach(it -> reminders.postpone(it, it.dueAt()));
            theirs.removeAll(later);
        }
        return theirs;
    }

    /** People, appointments and requests are read together, each kind at once. */
    private List<Call> read(List<DueReminder> due) {
        var found = appointments
                .findAllById(due.stream().map(it -> new AppointmentId(it.subject())).distinct().toList());
        requests.findAllById(found.stream().map(Appointment::request).distinct().toList());
        residents.findAllById(found.stream().flatMap(it -> List.of(it.asker(), it.helper()).stream()).distinct()
                .toList());
        var doors = lines.doorCodes(found.stream().map(it -> it.id().value()).toList());
        var known = new LinkedHashMap<AppointmentId, Appointment>();
        found.forEach(it -> known.put(it.id(), it));
        return due.stream().flatMap(it -> Optional.ofNullable(known.get(new AppointmentId(it.subject())))
                .map(appointment -> new Call(it, appointment,
                        Optional.ofNullable(doors.get(appointment.id().value()))))
                .stream()).filter(Call::stands).toList();
    }

    private Optional<Notice> notice(List<Call> calls) {
        var now = clock.instant();
        var told = new LinkedHashMap<AppointmentId, Call>();
        calls.stream().filter(call -> !waits(call)).filter(call -> !call.isOver(now) || call.reminder().isLate(now))
                .forEach(call -> told.putIfAbsent(call.appointment().id(), call));
        told.values().stream().filter(call -> !call.isOver(now)).forEach(call -> isReminded(call, told.size() == 1));
        return told.isEmpty() ? Optional.empty() : Optional.of(words.notice(List.copyOf(told.values())));
    }

    /** A helper who does not react is asked whether they will come; not of each time of a full day. */
    private void isReminded(Call call, boolean byItself) {
        call.appointment().remind();
        if (byItself) {
            call.appointment().remindIn(call.reminder().key(), call.resident());
        }
        if (call.isHelping() && byItself) {
            stillComing.plan(call.appointment());
        }
    }

    /** What comes late comes even later rather than at night, when it is still in time then. */
    private boolean waits(Call call) {
        if (!call.reminder().isLate(clock.instant())) {
            return false;
        }
        var here = clock.instant().atZone(plan.zone(call.resident()));
        var decent = plan.hours(call.resident()).firstFrom(here);
        if (!decent.isAfter(here) || call.isOver(decent.toInstant())) {
            return false;
        }
        reminders.postpone(call.reminder(), decent.toInstant());
        return true;
    }
}
