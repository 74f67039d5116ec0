package nl.handje.telegram;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import nl.handje.reminder.Reminders;
import nl.handje.testing.DatabaseTest;
import nl.handje.testing.InPlain;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The bot with all that carries its messages, on a Telegram of our own. */
@DatabaseTest
@Import(PollerTestCase.Parts.class)
@TestPropertySource(properties = {"handje.bot=true", "handje.messaging.retry-pause=5ms"})
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
abstract class PollerTestCase {
    static {
        // On a machine with much else to do, what is waited for comes later, and still comes.
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }

    static final FakeTelegram TELEGRAM = new FakeTelegram();

    @Autowired
    Poller poller;
    @Autowired
    Traffic traffic;
    @Autowired
    Readiness readiness;
    @Autowired
    Ear ear;
    @Autowired
    JdbcClient database;
    @Autowired
    InPlain inPlain;
    @Autowired
    DataSource dataSource;

    @DynamicPropertySource
    static void telegram(DynamicPropertyRegistry registry) {
        registry.add("handje.telegram.url", TELEGRAM::url);
        registry.add("handje.telegram.token", () -> FakeTelegram.TOKEN);
    }

    @AfterAll
    static void close() {
        TELEGRAM.close();
    }

    @BeforeEach
    void quiet() {
        settle();
        TELEGRAM.calls.clear();
        TELEGRAM.offsets.clear();
        ear.heard.clear();
        ear.openQuestions.clear();
        database.sql("truncate inbox, outbox, outbox_chat").update();
    }

    @AfterEach
    void goes_on() {
        if (!poller.isRunning()) {
            poller.start();
        }
    }

    void settle() {
        await().pollInterval(Duration.ofMillis(20))
                .until(() -> TELEGRAM.isConfirmed() && traffic.isIdle());
        ear.answers(Ear::greeting);
    }

    List<String> states() {
        return database.sql("select state from inbox order by id").query(String.class).list().stream()
                .map(String::valueOf).toList();
    }

    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan({"nl.handje.messaging", "nl.handje.telegram"})
    @Import(Reminders.class)
    static class Parts {
        @Bean
        Ear ear() {
            return new Ear();
        }
    }
}
