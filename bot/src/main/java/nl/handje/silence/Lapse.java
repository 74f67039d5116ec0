package nl.handje.silence;

import nl.handje.reminder.DueReminder;
import nl.handje.reminder.ReminderKind;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import nl.handje.talk.SilentTalks;
import org.springframework.stereotype.Component;

/** What waited for weeks is given up without a sound; who writes again is told then. */
@Component
class Lapse implements ReminderKind {
    static final String KIND = "silence-lapse";

    private final SilentTalks talks;
    private final Residents residents;

    Lapse(SilentTalks talks, Residents residents) {
        this.talks = talks;
        this.residents = residents;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public void due(DueReminder reminder) {
        reminder.resident().flatMap(residents::findById).map(Resident::chat)
                .ifPresent(chat -> talks.giveUp(chat, Silences.turnOf(reminder.key())));
    }
}
