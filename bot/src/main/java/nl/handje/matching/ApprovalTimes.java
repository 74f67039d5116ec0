package nl.handje.matching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import nl.handje.desk.DeskHours;
import nl.handje.reminder.Reminders;
import nl.handje.request.HelpRequest;
import nl.handje.resident.Hours;
import nl.handje.town.TownSettings;
import nl.handje.town.Towns;
import org.springframework.stereotype.Component;

/**
 * How long a coordinator may take over neighbours who are proposed: what the town set, counted while somebody of the
 * team is there. Less when it is urgent, or when it would be too late for what is asked.
 */
@Component
class ApprovalTimes {
    private static final Duration AT_LEAST = Duration.ofMinutes(5);

    private final Towns towns;
    private final DeskHours desk;
    private final Reminders reminders;
    private final Clock clock;

    ApprovalTimes(Towns towns, DeskHours desk, Reminders reminders, Clock clock) {
        this.towns = towns;
        this.desk = desk;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** It becomes due when that time is over, counted from now. */
    void plan(HelpRequest request, String kind) {
        plan(request, kind, end(request, clock.instant()));
    }

    void plan(HelpRequest request, String kind, Instant due) {
        reminders.add(kind + "-" + request.id() + "-" + due.toEpochMilli(), kind, request.id().value(), due);
    }

    /** When a coordinator has had their time, who saw it first at a moment. */
    Instant end(HelpRequest request, Instant since) {
        var begin = since.atZone(clock.getZone());
        var settings = settings(request);
        var patience = patience(request, settings);
        var end = desk.of(Optional.of(request.area())).flatMap(hours -> hours.after(begin, patience))
                .orElseGet(() -> open(begin, patience, settings.hours()));
        return notTooLate(request, begin, end, settings.hours()).toInstant();
    }

    private static Duration patience(HelpRequest request, TownSettings settings) {
        var usual = settings.approval().patience();
        var urgent = settings.rounds().delay(true);
        return request.isUrgent() && urgent.compareTo(usual) < 0 ? urgent : usual;
    }

    /** A third of what is left: then as much is left for a reminder, and for the neighbours. */
    private static ZonedDateTime notTooLate(HelpRequest request, ZonedDateTime begin, ZonedDateTime end, Hours hours) {
        var start = request.when().earliest().map(it -> it.atZone(begin.getZone())).filter(begin::isBefore);
        return start.map(it -> {
            var third = begin.plus(longest(Duration.between(begin, it).dividedBy(3), AT_LEAST));
            var decent = hours.firstFrom(third);
            return decent.isBefore(it) ? decent : third;
        }).filter(end::isAfter).orElse(end);
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** So long in the hours of a town whose team named none of its own. */
    private static ZonedDateTime open(ZonedDateTime from, Duration time, Hours hours) {
        var begin = hours.firstFrom(from);
        var today = Duration.between(begin.toLocalTime(), hours.until());
        return today.compareTo(time) >= 0
                ? begin.plus(time)
                : open(begin.plusDays(1).with(hours.from()), time.minus(today), hours);
    }

    private TownSettings settings(HelpRequest request) {
        return towns.settingsOf(request.area().region());
    }
}
