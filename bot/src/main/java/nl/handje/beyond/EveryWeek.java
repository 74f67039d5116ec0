package nl.handje.beyond;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.Appointments;
import nl.handje.invitation.Matched;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.request.HelperSearch;
import nl.handje.resident.ResidentId;
import nl.handje.wantedtime.WantedTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What two did last, each week from now on. */
@Component
class EveryWeek {
    private static final Duration TWO_MONTHS = Duration.ofDays(61);

    private final Appointments appointments;
    private final HelpRequests requests;
    private final HelperSearch search;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EveryWeek(Appointments appointments, HelpRequests requests, HelperSearch search, ApplicationEventPublisher events,
            Clock clock) {
        this.appointments = appointments;
        this.requests = requests;
        this.search = search;
        this.events = events;
        this.clock = clock;
    }

    /** What they did last, and when that would be each week; empty when it was of no certain day. */
    record Weekly(Appointment last, HelpRequest request, WantedTime.Said when) {}

    Optional<Weekly> after(ResidentId asker, ResidentId helper) {
        return appointments.heldBetween(asker, helper, clock.instant().minus(TWO_MONTHS)).stream()
                .max(Comparator.comparing(it -> it.doneAt().orElse(Instant.EPOCH))).flatMap(this::of);
    }

    Optional<Weekly> of(Appointment last) {
        return requests.findById(last.request()).flatMap(request -> request.eachWeekAfter(LocalDate.now(clock))
                .map(when -> new Weekly(last, request, when)));
    }

    /** Both said yes: it becomes a series as any other. */
    void agree(Weekly weekly) {
        var request = requests.save(weekly.request().agreedAgain(weekly.when(), clock.instant()));
        search.promised(request, weekly.last().helper());
        events.publishEvent(new Matched(request.id(), request.asker(), weekly.last().helper()));
    }
}
