package nl.handje.reschedule;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.handje.appointment.Appointment;
import nl.handje.nlp.Grain;
import nl.handje.nlp.Understood;
import nl.handje.othertime.OtherTime;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.wantedtime.TimesSaid;
import nl.handje.wantedtime.WantedTime;
import org.springframework.stereotype.Component;

/** What words about another time come to, for an appointment: what they do not say stays as it was. */
@Component
class SaidTimes {
    private final TimesSaid times;
    private final OtherTime other;
    private final HelpRequests requests;
    private final TimeProposals proposals;
    private final Clock clock;

    SaidTimes(TimesSaid times, OtherTime other, HelpRequests requests, TimeProposals proposals, Clock clock) {
        this.times = times;
        this.other = other;
        this.requests = requests;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** The time that is proposed; empty when the words hold none, or one that is no moment and no day. */
    Optional<WantedTime.Said> proposed(Understood understood, Appointment appointment) {
        var current = current(appointment);
        return other.in(understood, current,
                proposals.open(appointment.id()).map(TimeProposal::time).or(() -> current));
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
