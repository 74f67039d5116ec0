package nl.handje.sandbox;

import static nl.handje.sandbox.Sim.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** The client our bot uses, with all that is peculiar about what it puts on the wire. */
class TelegramBotsClientTest extends SandboxTest {
    private OkHttpTelegramClient client;

    @BeforeEach
    void connect() {
        client = new OkHttpTelegramClient(Sandbox.DEMO_TOKEN, TelegramUrl.builder().schema("http").host("127.0.0.1")
                .port(sandbox.port()).testServer(false).build());
        sim.types(ANNA, "Hallo");
    }

    @Test
    void it_reads_what_the_sandbox_delivers() throws Exception {
        assertThat(client.execute(new GetMe()).getUserName()).isEqualTo("handje_bot");
        assertThat(client.execute(GetUpdates.builder().timeout(1).build())).singleElement()
                .satisfies(update -> assertThat(update.getMessage().getText()).isEqualTo("Hallo"));
    }

    @Test
    void it_sends_a_file_as_a_part_named_after_the_file() throws Exception {
        InputFile file = new InputFile(new ByteArrayInputStream("BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8)),
                "afspraak.ics");
        Message sent = client.execute(SendDocument.builder().chatId(ANNA).document(file).caption("Agenda").build());
        assertThat(sent.getDocument().getMimeType()).isEqualTo("text/calendar");
        assertThat(sim.lastMessage(ANNA).path("document").path("fileName").asString()).isEqualTo("afspraak.ics");
    }

    @Test
    void it_reads_the_seconds_to_wait() {
        sim.post("faults", "{\"method\":\"sendMessage\",\"kind\":\"429\",\"retryAfter\":5}");
        TelegramApiRequestException refused = catchThrowableOfType(TelegramApiRequestException.class,
                () -> client.execute(SendMessage.builder().chatId(ANNA).text("Dag").build()));
        assertThat(refused.getErrorCode()).isEqualTo(429);
        assertThat(refused.getParameters().getRetryAfter()).isEqualTo(5);
    }
}
