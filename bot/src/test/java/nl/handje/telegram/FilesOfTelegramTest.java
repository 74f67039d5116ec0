package nl.handje.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mockwebserver3.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a moderator wants to see is asked of Telegram and downloaded, as much of it as a bot may have. */
class FilesOfTelegramTest {
    private static final byte[] PHOTO = {(byte) 0xff, (byte) 0xd8, 1, 2};

    final FakeTelegram telegram = new FakeTelegram();
    final Connections connections = new Connections();
    final BotApi api = new BotApi(connections, new TelegramSettings(FakeTelegram.TOKEN, telegram.url()));

    @AfterEach
    void close() {
        connections.destroy();
        telegram.close();
    }

    private void isAt(String path) {
        telegram.fails("getFile", FakeTelegram.json(200, "{\"ok\":true,\"result\":{\"file_path\":\"" + path + "\"}}"));
    }

    @Test
    void a_file_is_downloaded() throws Exception {
        isAt("photos/file_1.jpg");
        telegram.fails("file_1.jpg", new MockResponse.Builder().code(200).body(new Buffer().write(PHOTO)).build());
        assertThat(api.file("file-1")).isEqualTo(PHOTO);
        assertThat(telegram.calls.getFirst().parameters().path("file_id").asString()).isEqualTo("file-1");
    }

    @Test
    void a_file_that_telegram_does_not_give_is_refused() {
        telegram.fails("getFile", FakeTelegram.refusal(400, "Bad Request: file is too big"));
        assertThatThrownBy(() -> api.file("file-1")).isInstanceOf(PollException.class);
    }

    @Test
    void a_file_without_end_is_not_read_to_its_end() {
        isAt("videos/file_2.mp4");
        telegram.fails("file_2.mp4", new MockResponse.Builder().code(200)
                .body(new Buffer().write(new byte[21 * 1024 * 1024])).build());
        assertThatThrownBy(() -> api.file("file-2")).isInstanceOf(TooLargeException.class);
    }
}
