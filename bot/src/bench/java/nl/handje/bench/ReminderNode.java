package nl.handje.bench;

import java.util.List;
import java.util.Set;
import nl.handje.ClockConfiguration;
import nl.handje.Program;
import nl.handje.messaging.Delivery;
import nl.handje.messaging.Outbox;
import nl.handje.messaging.Priority;
import nl.handje.messenger.Listener;
import nl.handje.reminder.DueReminder;
import nl.handje.reminder.ToldTogether;
import nl.handje.testing.TestPostgres;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The reminders and the messaging of the bot in a process of its own, made to be killed. */
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class, TransactionAutoConfiguration.class})
@Import(ClockConfiguration.class)
@ComponentScan(basePackages = {"nl.handje.keys", "nl.handje.messaging", "nl.handje.telegram",
        "nl.handje.reminder"}, excludeFilters = @Filter(type = FilterType.REGEX, pattern = {".*Test\\$.*",
                "nl\\.handje\\.reminder\\.wish\\..*", "nl\\.handje\\.reminder\\.ReminderRecords"}))
public class ReminderNode {
    static final String KIND = "drill";

    /** Takes the address of Telegram, the token, and the address of the database. */
    public static void main(String[] arguments) {
        Program.of(ReminderNode.class, "bot").with("handje.telegram.token", arguments[1])
                .with("handje.telegram.url", arguments[0]).with("spring.datasource.url", arguments[2])
                .with("spring.datasource.username", TestPostgres.USER)
                .with("handje.keys.master", TestPostgres.MASTER_KEY)
                .with("handje.messaging.bulk-per-second", 1000).with("handje.messaging.chat-burst", 100_000).start();
        System.out.println("up");
    }

    @Bean
    Listener nobody() {
        return heard -> List.of();
    }

    @Bean
    ToldTogether drill(Outbox outbox) {
        return new ToldTogether() {
            @Override
            public Set<String> kinds() {
                return Set.of(KIND);
            }

            @Override
            public void tell(List<DueReminder> reminders) {
                outbox.addAll(reminders.stream().map(ReminderNode::delivery).toList());
            }
        };
    }

    /** Its text is its key, by which the post office counts. */
    static Delivery delivery(DueReminder reminder) {
        return new Delivery(1 + Math.floorMod(reminder.subject().getLeastSignificantBits(), 500L), Priority.REMINDER,
                reminder.key(), new Delivery.Text(reminder.key(), List.of()));
    }
}
