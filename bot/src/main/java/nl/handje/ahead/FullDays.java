package nl.handje.ahead;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handje.reminder.DueReminder;
import nl.handje.reminder.Reminders;
import nl.handje.resident.ResidentId;
import org.springframework.stereotype.Component;

/** In the morning of a full day its reminders come at once; of a day that is no longer full, each in its time. */
@Component
class FullDays {
    private final Reminders reminders;
    private final AppointmentReminders plan;
    private final Clock clock;

    FullDays(Reminders reminders, AppointmentReminders plan, Clock clock) {
        this.reminders = reminders;
        this.plan = plan;
        this.clock = clock;
    }

    /** What is due, and in the place of each morning what its day brings. */
    List<DueReminder> open(List<DueReminder> due) {
        var mornings = due.stream().filter(FullDays::isMorning).map(it -> it.resident().orElseThrow()).distinct()
                .toList();
        if (mornings.isEmpty()) {
            return due;
        }
        var all = new ArrayList<>(due.stream().filter(it -> !isMorning(it)).toList());
        var zones = plan.zones(mornings);
        mornings.stream().collect(groupingBy(it -> midnight(Optional.ofNullable(zones.get(it)).orElseThrow())))
                .forEach((midnight, people) -> all.addAll(ofTheDay(people, midnight, List.copyOf(all))));
        return all;
    }

    private static boolean isMorning(DueReminder reminder) {
        return reminder.kind().equals(AppointmentReminders.MORNING);
    }

    /** When the day ends that it is there now. */
    private Instant midnight(ZoneId zone) {
        return clock.instant().atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Those of people for whom the day is still full; the others hear them later. */
    private List<DueReminder> ofTheDay(Collection<ResidentId> people, Instant midnight, List<DueReminder> already) {
        var later = reminders.bringForward(people, AppointmentReminders.TOLD, midnight.minusMillis(1));
        var subjects = Stream.concat(already.stream(), later.stream()).filter(it -> it.resident().isPresent())
                .collect(groupingBy(it -> it.resident().orElseThrow(), mapping(DueReminder::subject, toList())));
        var byDay = later.stream().collect(partitioningBy(it -> it.resident().map(subjects::get).orElseThrow().stream()
                .distinct().count() >= AppointmentReminders.MANY));
        byDay.getOrDefault(false, List.of()).forEach(it -> reminders.postpone(it, it.dueAt()));
        return byDay.getOrDefault(true, List.of());
    }
}
