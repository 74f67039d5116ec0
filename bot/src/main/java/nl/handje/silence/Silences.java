package nl.handje.silence;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.handje.conversation.Person;
import nl.handje.conversation.SilenceListener;
import nl.handje.reminder.Reminders;
import nl.handje.resident.Hours;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/** Notes each question that waits, so that somebody looks when nobody answers it. */
@Component
class Silences implements SilenceListener {
    /** The next day, at about the hour at which they were here, and never at night. */
    static final Duration UNTIL_THE_NUDGE = Duration.ofHours(20);

    private final Reminders reminders;
    private final Residents residents;
    private final Clock clock;

    Silences(Reminders reminders, Residents residents, Clock clock) {
        this.reminders = reminders;
        this.residents = residents;
        this.clock = clock;
    }

    @Override
    public void asked(Person person, int turn) {
        reminders.cancelAbout(talkOf(person.chat()));
        residents.findByChat(person.chat()).ifPresent(resident -> reminders.add(
                key(Nudge.KIND, person.chat(), turn), Nudge.KIND, talkOf(person.chat()), resident.id(),
                atADecentHour(clock.instant().plus(UNTIL_THE_NUDGE))));
    }

    @Override
    public void answered(Person person) {
        reminders.cancelAbout(talkOf(person.chat()));
    }

    private Instant atADecentHour(Instant moment) {
        return Hours.USUAL.firstFrom(moment.atZone(clock.getZone())).toInstant();
    }

    /** The subject of reminders about the talk in a chat. */
    static UUID talkOf(long chat) {
        return UUID.nameUUIDFromBytes(("talk-" + chat).getBytes(StandardCharsets.UTF_8));
    }

    /** Names the silence over one question. */
    static String key(String kind, long chat, int turn) {
        return kind + "-" + chat + "-" + turn;
    }

    static int turnOf(String key) {
        return Integer.parseInt(key.substring(key.lastIndexOf('-') + 1));
    }
}
