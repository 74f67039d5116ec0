package nl.handje.reschedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.handje.agreement.Rescheduling;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.AppointmentButtons;
import nl.handje.appointment.AppointmentEnded;
import nl.handje.appointment.AppointmentWords;
import nl.handje.appointment.Appointments;
import nl.handje.appointment.Outcome;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.messaging.Priority;
import nl.handje.reminder.DueReminder;
import nl.handje.reminder.Reminders;
import nl.handje.resident.Hours;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.wantedtime.WantedTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * One of the two would like another time: the other says yes, no, or another one. Until the yes the old time stands,
 * and a newer proposal takes the place of an older.
 */
@Component
class ProposedTimes {
    static final String LAPSES = "time-proposal-lapses";

    private static final Duration LONGEST_WAIT = Duration.ofHours(24);
    private static final Duration BEFORE_THE_OLD = Duration.ofHours(3);
    private static final Duration SHORTEST_WAIT = Duration.ofMinutes(30);

    private final TimeProposals proposals;
    private final Appointments appointments;
    private final Rescheduling rescheduling;
    private final AppointmentWords words;
    private final ProposalWords proposalWords;
    private final Notifications notifications;
    private final Reminders reminders;
    private final Clock clock;

    ProposedTimes(TimeProposals proposals, Appointments appointments, Rescheduling rescheduling,
            AppointmentWords words, ProposalWords proposalWords, Notifications notifications, Reminders reminders,
            Clock clock) {
        this.proposals = proposals;
        this.appointments = appointments;
        this.rescheduling = rescheduling;
        this.words = words;
        this.proposalWords = proposalWords;
        this.notifications = notifications;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** Whether the other of the two waits for an answer of this one. */
    boolean waitFor(Appointment appointment, ResidentId someone) {
        return proposals.open(appointment.id()).filter(proposal -> !proposal.isBy(someone)).isPresent();
    }

    /** Whether it is the day, or the hour, that the other of the two proposed. */
    boolean isWhatTheOtherProposed(Appointment appointment, ResidentId someone, WantedTime.Said time) {
        return proposals.open(appointment.id()).filter(proposal -> !proposal.isBy(someone))
                .map(proposal -> proposal.time().start())
                .filter(start -> !time.dayKnown() || start.toLocalDate().equals(time.start().toLocalDate()))
                .filter(start -> !time.isOnTheClock() || start.toLocalTime().equals(time.start().toLocalTime()))
                .isPresent();
    }

    /** Yes to what the other of the two proposed; empty when nothing is proposed any more. */
    Optional<List<Say>> agree(Appointment appointment, Resident by) {
        return proposals.open(appointment.id()).filter(proposal -> !proposal.isBy(by.id()))
                .map(proposal -> accept(proposal, appointment, by));
    }

    /** Puts it to the other; what the other had proposed just so is thereby agreed. */
    List<Say> propose(Appointment appointment, Resident by, WantedTime.Said time) {
        if (!appointment.isUpcoming() || appointment.state() == Appointment.State.ON_THE_WAY) {
            return AppointmentButtons.old();
        }
        if (!start(time).isAfter(clock.instant())) {
            return List.of(Say.phrase("reschedule.past", words.when(appointment)));
        }
        var open = proposals.open(appointment.id());
        if (open.filter(it -> !it.isBy(by.id()) && it.time().start().equals(time.start())).isPresent()) {
            return accept(open.get(), appointment, by);
        }
        open.ifPresent(it -> close(it, appointment, TimeProposal.State.REPLACED,
                it.isBy(by.id()) ? "reschedule.replaced" : "reschedule.countered"));
        return List.of(put(new TimeProposal(appointment.id(), by.id(), time, clock.instant()), appointment));
    }

    private Say put(TimeProposal unsaved, Appointment appointment) {
        var proposal = proposals.saveAndFlush(unsaved);
        var other = appointment.otherThan(proposal.proposer());
        reminders.add(LAPSES + "-" + proposal.id(), LAPSES, appointment.id().value(), lapses(proposal, appointment));
        proposalWords.put(proposal, appointment, other);
        return Say.phrase("reschedule.asked", words.nameOf(other), proposal.time().spoken(), words.when(appointment))
                .with(Option.of("reschedule.take-back", "time-take-back:" + proposal.id()));
    }

    /** A day is time enough, and some hours before the old time or the new both must know where they stand. */
    private Instant lapses(TimeProposal proposal, Appointment appointment) {
        var now = clock.instant();
        var due = now.plus(LONGEST_WAIT);
        var before = appointment.startsAt().map(start -> start.minus(BEFORE_THE_OLD)).filter(due::isAfter).orElse(due);
        var soonest = before.isBefore(now.plus(SHORTEST_WAIT)) ? now.plus(SHORTEST_WAIT) : before;
        var atNight = Hours.USUAL.firstFrom(soonest.atZone(clock.getZone())).toInstant();
        var latest = start(proposal.time());
        return atNight.isAfter(latest) ? latest : atNight;
    }

    List<Say> accept(TimeProposal proposal, Appointment appointment, Resident by) {
        return switch (rescheduling.move(appointment, proposal.time())) {
            case Outcome.Taken taken -> {
                proposal.become(TimeProposal.State.ACCEPTED, clock.instant());
                notifications.tell(proposal.proposer(), Priority.REPLY, proposal.key() + "-accepted",
                        "reschedule.accepted", by.name(), words.what(appointment), words.when(appointment));
                yield List.of(Say.phrase("reschedule.moved", words.what(appointment), words.when(appointment)));
            }
            case Outcome.Refused refused -> {
                proposal.become(TimeProposal.State.LAPSED, clock.instant());
                yield List.of(Say.phrase("reschedule.past", words.when(appointment)));
            }
        };
    }

    /** The old time stands, and who asked hears what they can do now. */
    List<Say> refuse(TimeProposal proposal, Appointment appointment, Resident by) {
        proposal.become(TimeProposal.State.REFUSED, clock.instant());
        proposalWords.stays(proposal, appointment, "reschedule.stays");
        return List.of(Say.phrase("reschedule.refused", words.when(appointment), words.nameOf(proposal.proposer())));
    }

    List<Say> takeBack(TimeProposal proposal, Appointment appointment) {
        close(proposal, appointment, TimeProposal.State.WITHDRAWN, "reschedule.taken-back");
        return List.of(Say.phrase("reschedule.as-it-was", words.when(appointment)));
    }

    private void close(TimeProposal proposal, Appointment appointment, TimeProposal.State state, String phrase) {
        proposal.become(state, clock.instant());
        proposals.flush();
        proposalWords.settle(proposal, appointment, phrase);
    }

    /** There was no answer: what was agreed stands, and who asked is told so. */
    void lapse(Appointment appointment, DueReminder reminder) {
        proposals.open(appointment.id()).filter(it -> reminder.key().endsWith(it.id().toString()))
                .ifPresent(proposal -> {
                    close(proposal, appointment, TimeProposal.State.LAPSED, "reschedule.no-longer-asked");
                    proposalWords.stays(proposal, appointment, "reschedule.no-answer");
                });
    }

    /** What is over cannot be moved. */
    @EventListener
    void on(AppointmentEnded ended) {
        proposals.open(ended.appointment())
                .ifPresent(proposal -> {
                    proposal.become(TimeProposal.State.LAPSED, clock.instant());
                    appointments.findById(ended.appointment()).ifPresent(it -> proposalWords.withdraw(proposal, it));
                });
    }

    private Instant start(WantedTime.Said time) {
        return time.start().atZone(clock.getZone()).toInstant();
    }
}
