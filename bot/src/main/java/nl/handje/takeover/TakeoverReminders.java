package nl.handje.takeover;

import java.util.function.Consumer;
import nl.handje.reminder.DueReminder;
import nl.handje.reminder.ReminderKind;
import nl.handje.resident.ErasureAsked;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What comes by itself: the bot is back after a silence, and what was written goes. */
@Configuration(proxyBeanMethods = false)
class TakeoverReminders {
    private final Lines lines;

    TakeoverReminders(Lines lines) {
        this.lines = lines;
    }

    @Bean
    ReminderKind takeoverSilence(Chats chats) {
        return kind(Chats.SILENCE, chats::isSilent);
    }

    @Bean
    ReminderKind takeoverWords() {
        return kind(Chats.FORGET, reminder -> lines.forget(new TakeoverId(reminder.subject())));
    }

    private static ReminderKind kind(String name, Consumer<DueReminder> act) {
        return new ReminderKind() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void due(DueReminder reminder) {
                act.accept(reminder);
            }
        };
    }

    /** No human is needed to forget these. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ErasureAsked erasure) {
        lines.forgetAllOf(erasure.resident());
    }
}
