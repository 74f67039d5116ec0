package nl.handje.moment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handje.remark.Remark;
import nl.handje.remark.Remarks;
import nl.handje.reminder.DueReminder;
import nl.handje.reminder.ReminderKind;
import nl.handje.reminder.Reminders;
import nl.handje.resident.Hours;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import nl.handje.review.ReviewQueue;
import nl.handje.talk.KeptConversations;
import org.springframework.stereotype.Component;

/**
 * When something can be brought up: in their own hours, not while a talk goes on, one thing a day at most, and never to
 * who is away, unreachable or in distress.
 */
@Component
public class GoodMoment {
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Residents residents;
    private final Reminders reminders;
    private final Remarks remarks;
    private final ReviewQueue reviewQueue;
    private final KeptConversations talks;
    private final Clock clock;

    GoodMoment(Residents residents, Reminders reminders, Remarks remarks, ReviewQueue reviewQueue,
            KeptConversations talks, Clock clock) {
        this.residents = residents;
        this.reminders = reminders;
        this.remarks = remarks;
        this.reviewQueue = reviewQueue;
        this.talks = talks;
        this.clock = clock;
    }

    /** The first moment in their hours, this long from now. */
    public Instant after(ResidentId resident, Duration time) {
        return firstInTheirHours(residents.findById(resident), clock.instant().plus(time));
    }

    private Instant firstInTheirHours(Optional<Resident> resident, Instant from) {
        return resident.map(Resident::hours).orElse(Hours.USUAL).firstFrom(from.atZone(clock.getZone())).toInstant();
    }

    /** Whether somebody may be asked something that is no matter of theirs. */
    public boolean suits(Resident resident) {
        return resident.hasConsented() && resident.canBeAsked(clock.instant()) && !isInDistress(resident);
    }

    private boolean isInDistress(Resident resident) {
        return talks.alarm(resident.chat()).isPresent()
                || reviewQueue.isWorriedAbout(resident.id(), clock.instant().minus(A_DAY));
    }

    /** Now, or the first moment at which they are disturbed in nothing. */
    private Instant firstFor(Resident resident) {
        var lastRemark = remarks.findFirstByResidentOrderByMadeAtDesc(resident.id()).map(Remark::madeAt);
        var from = Stream.of(talkMayBeOver(resident), lastRemark.map(at -> at.plus(A_DAY))).flatMap(Optional::stream)
                .filter(clock.instant()::isBefore).max(Comparator.naturalOrder()).orElseGet(clock::instant);
        return firstInTheirHours(Optional.of(resident), from);
    }

    /** An open question is answered at any moment: an hour later it may be another thing. */
    private Optional<Instant> talkMayBeOver(Resident resident) {
        var anHourLater = clock.instant().plus(AN_HOUR);
        return talks.quietFrom(resident.chat()).map(quiet -> quiet.isBefore(anHourLater) ? quiet : anHourLater);
    }

    /** What is due at another moment waits for a good one. */
    public ReminderKind kind(String name, Told what) {
        return new Waiting(name, what);
    }

    /** What is done for somebody whose reminder is due. */
    @FunctionalInterface
    public interface Told {
        void tell(Resident resident, DueReminder reminder);
    }

    private final class Waiting implements ReminderKind {
        private final String name;
        private final Told what;

        Waiting(String name, Told what) {
            this.name = name;
            this.what = what;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void due(DueReminder reminder) {
            reminder.resident().flatMap(residents::findById).ifPresent(it -> {
                var moment = firstFor(it);
                if (moment.isAfter(clock.instant())) {
                    reminders.postpone(reminder, moment);
                } else {
                    what.tell(it, reminder);
                }
            });
        }
    }
}
