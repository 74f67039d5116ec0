package nl.handje;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import nl.handje.messenger.Listener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
class BotApplicationTest {
    @TempDir
    Path folder;

    @Test
    void the_bot_starts_with_a_database_of_its_own_and_waits_for_a_messenger_that_is_away(CapturedOutput output)
            throws IOException, SchedulerException {
        try (var bot = program().with("handje.telegram.token", "4711:AAsecret").start()) {
            var timetable = bot.getBean(Scheduler.class);
            assertThat(timetable.getMetaData().isJobStoreClustered()).isTrue();
            assertThat(timetable.getSchedulerName()).isEqualTo("handje-timetable");
            assertThat(timetable.getTrigger(TriggerKey.triggerKey("message-retention")).getNextFireTime()).isNotNull();
            assertThat(
                    bot.getBean(JdbcClient.class).sql("select count(*) from qrtz_locks").query(Integer.class).single())
                    .as("the two lock rows of the migration are the ones that Quartz uses").isEqualTo(2);
            await().until(() -> output.toString().contains("No updates for now: ConnectException"));
        }
        assertThat(output).doesNotContain("AAsecret");
    }

    @Test
    void without_a_token_it_says_what_to_do(CapturedOutput output) throws IOException {
        assertThat(catchStart(program())).isNotNull();
        assertThat(output.toString()).contains("HANDJE_TELEGRAM_TOKEN is not set").contains("@BotFather");
    }

    private static Throwable catchStart(Program program) {
        return catchThrowable(program::start);
    }

    private Program program() throws IOException {
        return BotApplication.program().with(Listener.class, heard -> List.of()).with("handje.data-dir", folder)
                .with("handje.database.port", freePort()).with("handje.telegram.url", "http://localhost:" + freePort());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
