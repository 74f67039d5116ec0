package nl.handje.silence;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.handje.conversation.PromptChoice;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.reminder.DueReminder;
import nl.handje.reminder.ReminderKind;
import nl.handje.reminder.Reminders;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import nl.handje.talk.SilentTalks;
import org.springframework.stereotype.Component;

/** One kind word the day after a question that nobody answered; from then on the talk waits for them. */
@Component
class Nudge implements ReminderKind {
    static final String KIND = "silence";

    private static final Duration UNTIL_IT_LAPSES = Duration.ofDays(28);

    private final SilentTalks talks;
    private final Residents residents;
    private final Notifications notifications;
    private final Reminders reminders;
    private final Clock clock;

    Nudge(SilentTalks talks, Residents residents, Notifications notifications, Reminders reminders, Clock clock) {
        this.talks = talks;
        this.residents = residents;
        this.notifications = notifications;
        this.reminders = reminders;
        this.clock = clock;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public void due(DueReminder reminder) {
        reminder.resident().flatMap(residents::findById).filter(Resident::isReachable)
                .ifPresent(resident -> nudge(resident, Silences.turnOf(reminder.key())));
    }

    private void nudge(Resident resident, int turn) {
        if (talks.setAside(resident.chat(), turn)) {
            notifications.put(resident.id(), Priority.REMINDER, "nudge-" + resident.id() + "-" + turn,
                    List.of(PromptChoice.of("conversation.go-on", "go:on", Act.AFFIRM),
                            PromptChoice.alone("conversation.leave-it", "go:cancel", Act.DENY)),
                    "silence.nudge", resident.name());
        }
        reminders.add(Silences.key(Lapse.KIND, resident.chat(), turn), Lapse.KIND, Silences.talkOf(resident.chat()),
                resident.id(), clock.instant().plus(UNTIL_IT_LAPSES));
    }
}
