package nl.handje.fairness;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import nl.handje.conversation.KeptConversations;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Severity;
import nl.handje.reminder.DueReminder;
import nl.handje.reminder.ReminderKind;
import nl.handje.reminder.Reminders;
import nl.handje.resident.Hours;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import nl.handje.review.ReviewQueue;
import org.springframework.stereotype.Component;

/** When something can be brought up: in their own hours, and never to who is away, unreachable or in distress. */
@Component
public class GoodMoment {
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Residents residents;
    private final Reminders reminders;
    private final ReviewQueue reviewQueue;
    private final KeptConversations talks;
    private final Clock clock;

    GoodMoment(Residents residents, Reminders reminders, ReviewQueue reviewQueue, KeptConversations talks,
            Clock clock) {
        this.residents = residents;
        this.reminders = reminders;
        this.reviewQueue = reviewQueue;
        this.talks = talks;
        this.clock = clock;
    }

    /** The first moment in their hours, this long from now. */
    public Instant after(ResidentId resident, Duration time) {
        var hours = residents.findById(resident).map(Resident::hours).orElse(Hours.USUAL);
        return hours.firstFrom(clock.instant().plus(time).atZone(clock.getZone())).toInstant();
    }

    /** Whether somebody may be asked something that is no matter of theirs. */
    public boolean suits(Resident resident) {
        return resident.hasConsented() && resident.canBeAsked(clock.instant()) && !isInDistress(resident);
    }

    private boolean isInDistress(Resident resident) {
        return talks.alarm(resident.chat()).isPresent() || Arrays.stream(Concern.values())
                .filter(concern -> concern.severity() == Severity.ACUTE)
                .anyMatch(concern -> reviewQueue.raisedSince(resident.id(), concern,
                        clock.instant().minus(A_DAY)) > 0);
    }

    /** What waited until outside their hours, after an outage, waits for the morning. */
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
            Optional<Resident> resident = reminder.resident().flatMap(residents::findById);
            resident.ifPresent(it -> {
                var moment = after(it.id(), Duration.ZERO);
                if (moment.isAfter(clock.instant())) {
                    reminders.postpone(reminder, moment);
                } else {
                    what.tell(it, reminder);
                }
            });
        }
    }
}
