package nl.handje.reschedule;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import nl.handje.appointment.Appointment;
import nl.handje.nlp.Grain;
import nl.handje.nlp.Understood;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.wantedtime.Leeway;
import nl.handje.wantedtime.Revision;
import nl.handje.wantedtime.TimesSaid;
import nl.handje.wantedtime.WantedTime;
import org.springframework.stereotype.Component;

/** What words about another time come to, for an appointment: what they do not say stays as it was. */
@Component
class SaidTimes {
    private static final int EARLY = 7;
    private static final int HALF_A_DAY = 12;

    private final TimesSaid times;
    private final HelpRequests requests;
    private final TimeProposals proposals;
    private final Clock clock;

    SaidTimes(TimesSaid times, HelpRequests requests, TimeProposals proposals, Clock clock) {
        this.times = times;
        this.requests = requests;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** The time that is proposed; empty when the words hold none, or one that is no moment and no day. */
    Optional<WantedTime.Said> proposed(Understood understood, Appointment appointment) {
        var current = current(appointment);
        return SaidShift.in(understood.text()).flatMap(shift -> current.flatMap(shift::of))
                .or(() -> understood.when().isEmpty()
                        ? BareHour.in(understood.text()).flatMap(hour -> proposals.open(appointment.id())
                                .map(TimeProposal::time).or(() -> current).flatMap(hour::on))
                        : Optional.empty())
                .or(() -> times.asked(understood).filter(WantedTime.Said.class::isInstance)
                        .map(WantedTime.Said.class::cast).filter(said -> said.recurrence().isEmpty())
                        .map(SaidTimes::inDaytime).flatMap(said -> revised(current, said)))
                .filter(said -> said.grain().compareTo(Grain.DAY) <= 0).map(said -> once(said, clock.getZone()));
    }

    /** A time that the words hold by themselves. */
    Optional<WantedTime.Said> said(Understood understood) {
        return times.in(understood).filter(WantedTime.Said.class::isInstance).map(WantedTime.Said.class::cast)
                .filter(said -> said.recurrence().isEmpty() && said.grain().compareTo(Grain.DAY) <= 0);
    }

    /** As {@link #proposed}; empty when it is just the time that holds. */
    Optional<WantedTime.Said> another(Understood understood, Appointment appointment) {
        return proposed(understood, appointment).filter(time -> appointment.startsAt()
                .filter(start -> start.equals(time.start().atZone(clock.getZone()).toInstant())).isEmpty());
    }

    /** "At four" is not in the middle of the night. */
    private static WantedTime.Said inDaytime(WantedTime.Said said) {
        var night = said.isOnTheClock() && !said.dayKnown() && said.start().getHour() < EARLY;
        return night
                ? new WantedTime.Said(said.start().plusHours(HALF_A_DAY), said.end().plusHours(HALF_A_DAY),
                        said.grain(), said.recurrence(), false, said.leeway())
                : said;
    }

    private static Optional<WantedTime.Said> revised(Optional<WantedTime.Said> current, WantedTime.Said said) {
        if (current.isEmpty()) {
            return Optional.of(said).filter(it -> it.dayKnown() || it.isOnTheClock());
        }
        return Optional.of(Revision.of(current.get(), said)).filter(WantedTime.Said.class::isInstance)
                .map(WantedTime.Said.class::cast);
    }

    /** Half past two does not exist in the night in which the clock goes forward: then it is half past three. */
    static WantedTime.Said once(WantedTime.Said said, ZoneId zone) {
        var start = said.start().atZone(zone).toLocalDateTime();
        var end = start.plus(Duration.between(said.start(), said.end()));
        return new WantedTime.Said(start, end, said.grain(), Optional.empty(), true, new Leeway(false, Set.of()));
    }

    /** When it is now, as it was said. */
    private Optional<WantedTime.Said> current(Appointment appointment) {
        return requests.findById(appointment.request()).map(HelpRequest::when)
                .filter(WantedTime.Said.class::isInstance).map(WantedTime.Said.class::cast)
                .map(said -> appointment.startsAt().map(start -> at(said, start.atZone(clock.getZone())
                        .toLocalDateTime())).orElse(said));
    }

    private static WantedTime.Said at(WantedTime.Said said, LocalDateTime start) {
        var length = Duration.between(said.start(), said.end());
        return new WantedTime.Said(start, start.plus(length), said.grain(), said.recurrence(), said.dayKnown(),
                said.leeway());
    }
}
