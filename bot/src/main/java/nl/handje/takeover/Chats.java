package nl.handje.takeover;

import java.time.Clock;
import java.time.Duration;
import nl.handje.messaging.Priority;
import nl.handje.reminder.DueReminder;
import nl.handje.reminder.Reminders;
import nl.handje.resident.Notifications;
import nl.handje.resident.Residents;
import nl.handje.review.AccessLog;
import nl.handje.review.ModeratorId;
import nl.handje.talk.KeptConversations;
import org.springframework.stereotype.Component;

/** The beginning and the end of takeovers, told to the resident, and what must happen afterwards. */
@Component
class Chats {
    /** Stands in the access log, for what the resident writes is read. */
    static final String PURPOSE = "TAKEOVER";
    static final String SILENCE = "takeover-silence";
    static final String FORGET = "takeover-words";

    /** So long after the end a colleague can still see what was agreed. */
    private static final Duration WORDS_KEPT = Duration.ofDays(14);

    private final TakeoverRows rows;
    private final Residents residents;
    private final AccessLog accessLog;
    private final KeptConversations conversations;
    private final Notifications notifications;
    private final Reminders reminders;
    private final Clock clock;

    Chats(TakeoverRows rows, Residents residents, AccessLog accessLog, KeptConversations conversations,
            Notifications notifications, Reminders reminders, Clock clock) {
        this.rows = rows;
        this.residents = residents;
        this.accessLog = accessLog;
        this.conversations = conversations;
        this.notifications = notifications;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** What was going on with the bot waits: the next words are for a human. */
    void begin(Takeover takeover, ModeratorId moderator) {
        rows.saveAndFlush(takeover);
        accessLog.opened(takeover.resident(), moderator, PURPOSE);
        conversations.pause(residents.findById(takeover.resident()).orElseThrow().chat());
        notifications.tell(takeover.resident(), Priority.REPLY, "takeover-" + takeover.id(), "takeover.begun",
                takeover.name());
        lookAgain(takeover);
    }

    private void lookAgain(Takeover takeover) {
        reminders.add(SILENCE + "-" + takeover.id() + "-" + takeover.silentUntil().toEpochMilli(), SILENCE,
                takeover.id().value(), takeover.silentUntil());
    }

    void end(Takeover takeover, Takeover.End by) {
        close(takeover, by);
        notifications.tell(takeover.resident(), Priority.REPLY, "takeover-" + takeover.id() + "-end",
                by == Takeover.End.SILENCE ? "takeover.silent" : "takeover.ended");
    }

    /** Ends it without a word, for something else is answered. */
    void close(Takeover takeover, Takeover.End by) {
        takeover.end(by, clock.instant());
        reminders.cancelAbout(takeover.id().value());
        reminders.add(FORGET + "-" + takeover.id(), FORGET, takeover.id().value(), clock.instant().plus(WORDS_KEPT));
    }

    /** Three hours since the last word, or else three hours from that one. */
    void isSilent(DueReminder reminder) {
        rows.findById(new TakeoverId(reminder.subject())).filter(Takeover::isOpen).ifPresent(takeover -> {
            if (clock.instant().isBefore(takeover.silentUntil())) {
                lookAgain(takeover);
            } else {
                end(takeover, Takeover.End.SILENCE);
            }
        });
    }
}
