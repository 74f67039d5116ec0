package nl.handje.takeover;

import java.util.function.Consumer;
import nl.handje.reminder.DueReminder;
import nl.handje.reminder.ReminderKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What comes by itself: the bot is back after a silence, and what was written goes. */
@Configuration(proxyBeanMethods = false)
class TakeoverReminders {
    @Bean
    ReminderKind takeoverSilence(Chats chats) {
        return kind(Chats.SILENCE, chats::isSilent);
    }

    @Bean
    ReminderKind takeoverWords(Lines lines) {
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
}
