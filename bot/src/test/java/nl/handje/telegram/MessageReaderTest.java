package nl.handje.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.handje.messenger.Heard;
import nl.handje.messenger.Sender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class MessageReaderTest {
    private static final Sender ANNA = new Sender(1, "Anna", Optional.of("nl"));

    private static Optional<Heard> read(String more) {
        return MessageReader.read(JsonMapper.builder().build()
                .readTree("{\"message_id\": 5, \"date\": 1795000000, " + more + "}"), ANNA);
    }

    @Test
    void somebody_else_s_words_are_known_as_such() {
        assertThat(read("\"text\": \"hoi\", \"forward_origin\": {\"type\": \"hidden_user\"}").orElseThrow())
                .isInstanceOfSatisfying(Heard.Forwarded.class, it -> assertThat(it.text()).isEqualTo("hoi"));
    }

    @ParameterizedTest
    @CsvSource({"poll, POLL", "dice, DICE", "contact, CONTACT", "animation, ANIMATION", "audio, AUDIO", "voice, VOICE",
            "video_note, VIDEO_NOTE", "sticker, STICKER", "story, OTHER"})
    void what_is_not_words_has_its_kind(String field, Heard.Media.Kind kind) {
        assertThat(read("\"" + field + "\": {\"file_id\": \"f\"}").orElseThrow())
                .isInstanceOfSatisfying(Heard.Media.class, it -> assertThat(it.kind()).isEqualTo(kind));
    }
}
