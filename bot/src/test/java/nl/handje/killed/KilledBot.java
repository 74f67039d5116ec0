package nl.handje.killed;

import java.util.List;
import nl.handje.ClockConfiguration;
import nl.handje.Program;
import nl.handje.messenger.Heard;
import nl.handje.messenger.Listener;
import nl.handje.messenger.Reply;
import nl.handje.reminder.Reminders;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The messaging of the bot in a process of its own, with a listener that writes down what it hears; made to be killed.
 * Not a component: what scans the house for parts must not find it.
 */
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class, TransactionAutoConfiguration.class})
@Import({ClockConfiguration.class, Reminders.class})
@ComponentScan(basePackages = {"nl.handje.keys", "nl.handje.messaging",
        "nl.handje.telegram"}, excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Test\\$.*"))
public class KilledBot {
    /** Takes the address of Telegram, the token, and the address of the database. */
    public static void main(String[] arguments) {
        Program.of(KilledBot.class, "bot").with("handje.telegram.token", arguments[1])
                .with("handje.telegram.url", arguments[0]).with("spring.datasource.url", arguments[2])
                .with("spring.datasource.username", TestPostgres.USER)
                .with("handje.keys.master", TestPostgres.MASTER_KEY).with("handje.messaging.flood-burst", 100_000)
                .with("handje.messaging.chat-burst", 100_000).start();
    }

    @Bean
    Listener listener(JdbcClient database) {
        return heard -> {
            String words = ((Heard.Text) heard).text();
            database.sql("insert into effect (chat, words) values (?, ?)").param(heard.sender().chat()).param(words)
                    .update();
            return List.of(new Reply("re: " + words, List.of(), false));
        };
    }
}
