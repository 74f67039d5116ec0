package nl.handje.sandbox;

import static nl.handje.sandbox.Sim.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.handje.sandbox.Http.Response;
import tools.jackson.databind.JsonNode;

class FilesTest extends SandboxTest {
    private static final String PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

    @BeforeEach
    void annaIsThere() {
        sim.types(ANNA, "Hallo");
        bot.updates(0);
    }

    @Test
    void a_document_may_be_a_part_named_after_the_file() {
        Response sent = uploads("sendDocument", field("chat_id", "1001") + field("document", "attach://afspraak.ics")
                + file("afspraak.ics", "afspraak.ics", "application/octet-stream", "BEGIN:VCALENDAR"));
        JsonNode document = sent.json().path("result").path("document");
        assertThat(document.path("file_name").asString()).isEqualTo("afspraak.ics");
        assertThat(document.path("mime_type").asString()).isEqualTo("text/calendar");
    }

    @Test
    void a_document_may_be_a_part_named_document() {
        Response sent = uploads("sendDocument", field("chat_id", "1001") + field("caption", "Voor <b>u</b>")
                + field("parse_mode", "HTML") + file("document", "brief.txt", "text/plain", "Beste buur"));
        assertThat(sent.json().path("result").path("caption").asString()).isEqualTo("Voor u");
        JsonNode shown = sim.lastMessage(ANNA);
        assertThat(shown.path("html").asString()).isEqualTo("Voor <b>u</b>");
        assertThat(shown.path("document").path("fileName").asString()).isEqualTo("brief.txt");
        assertThat(shown.path("document").path("mimeType").asString()).isEqualTo("text/plain");
    }

    @Test
    void what_the_bot_sent_opens_on_the_phone_but_never_as_a_page_of_ours() {
        uploads("sendDocument", field("chat_id", "1001") + file("document", "x.html", "text/html", "<script>"));
        Response file = Http
                .get(sandbox.address().resolve(sim.lastMessage(ANNA).path("document").path("url").asString()));
        assertThat(file.body()).isEqualTo("<script>");
        assertThat(file.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(file.headers().firstValue("Content-Security-Policy")).contains("default-src 'none'; sandbox");
    }

    @Test
    void a_file_is_sent_again_by_its_id() {
        String id = uploads("sendDocument", field("chat_id", "1001") + file("document", "a.txt", "text/plain", "a"))
                .json().path("result").path("document").path("file_id").asString();
        assertThat(bot.result("sendDocument", "{\"chat_id\":1001,\"document\":\"" + id + "\"}").path("document")
                .path("file_id").asString()).isEqualTo(id);
        assertThat(bot.refusal("sendPhoto", "{\"chat_id\":1001,\"photo\":\"" + id + "\"}"))
                .isEqualTo("Bad Request: can't use file of type document as photo");
    }

    @Test
    void a_voice_a_person_sent_is_downloaded_by_the_bot_and_relayed() {
        sim.post("people/1001/voice",
                "{\"base64\":\"" + Base64.getEncoder().encodeToString("OggS!".getBytes(StandardCharsets.UTF_8))
                        + "\",\"duration\":4}");
        JsonNode voice = bot.nextUpdate().path("message").path("voice");
        assertThat(voice.path("duration").asInt()).isEqualTo(4);
        String path = bot.result("getFile", "{\"file_id\":\"" + voice.path("file_id").asString() + "\"}")
                .path("file_path").asString();
        assertThat(Http.get(download(path)).body()).isEqualTo("OggS!");
        assertThat(bot.result("sendVoice",
                "{\"chat_id\":1001,\"voice\":\"" + voice.path("file_id").asString() + "\"}").has("voice")).isTrue();
    }

    @Test
    void a_video_a_person_sent_is_relayed_with_its_words_and_plays_on_the_phone() {
        sim.post("people/1001/video", "{\"duration\":7}");
        JsonNode video = bot.nextUpdate().path("message").path("video");
        assertThat(video.path("duration").asInt()).isEqualTo(7);
        JsonNode sent = bot.result("sendVideo", "{\"chat_id\":1001,\"video\":\"" + video.path("file_id").asString()
                + "\",\"duration\":7,\"caption\":\"Ben: zo lekt het\"}");
        assertThat(sent.path("video").path("file_name").asString()).isEqualTo("video.mp4");
        JsonNode shown = sim.lastMessage(ANNA);
        assertThat(shown.path("text").asString()).isEqualTo("Ben: zo lekt het");
        assertThat(shown.path("video").path("duration").asInt()).isEqualTo(7);
        Response file = Http.get(sandbox.address().resolve(shown.path("video").path("url").asString()));
        assertThat(file.headers().firstValue("Content-Type")).contains("video/mp4");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("inline");
    }

    @Test
    void a_video_message_is_relayed_round_and_without_words() {
        sim.post("people/1001/video-note", "{}");
        JsonNode note = bot.nextUpdate().path("message").path("video_note");
        bot.result("sendVideoNote", "{\"chat_id\":1001,\"caption\":\"Ben\",\"duration\":3,\"video_note\":\""
                + note.path("file_id").asString() + "\"}");
        JsonNode shown = sim.lastMessage(ANNA);
        assertThat(shown.path("videoNote").path("duration").asInt()).isEqualTo(3);
        assertThat(shown.path("text").asString()).isEmpty();
        assertThat(shown.path("video").isNull()).isTrue();
    }

    @Test
    void a_round_one_is_no_other_video_and_one_of_them_has_to_be_there() {
        sim.post("people/1001/video", "{}");
        String video = bot.nextUpdate().path("message").path("video").path("file_id").asString();
        assertThat(bot.refusal("sendVideoNote", "{\"chat_id\":1001,\"video_note\":\"" + video + "\"}"))
                .isEqualTo("Bad Request: can't use file of type video as video note");
        assertThat(bot.refusal("sendVideoNote", "{\"chat_id\":1001}"))
                .isEqualTo("Bad Request: there is no video note in the request");
        assertThat(bot.refusal("sendVideo", "{\"chat_id\":1001}"))
                .isEqualTo("Bad Request: there is no video in the request");
    }

    @Test
    void a_photo_has_its_size() {
        sim.post("people/1001/photo", "{\"base64\":\"" + PIXEL + "\"}");
        JsonNode photo = bot.nextUpdate().path("message").path("photo").path(0);
        assertThat(photo.path("width").asInt()).isEqualTo(1);
        assertThat(photo.path("height").asInt()).isEqualTo(1);
    }

    @Test
    void what_is_no_picture_is_no_photo() {
        Response refused = uploads("sendPhoto",
                field("chat_id", "1001") + file("photo", "a.png", "image/png", "no picture"));
        assertThat(refused.json().path("description").asString()).isEqualTo("Bad Request: IMAGE_PROCESS_FAILED");
    }

    @Test
    void an_address_on_the_internet_is_not_fetched() {
        assertThat(bot.refusal("sendDocument", "{\"chat_id\":1001,\"document\":\"https://example.org/a.pdf\"}"))
                .isEqualTo("Bad Request: failed to get HTTP URL content");
    }

    @Test
    void a_message_can_be_copied_with_and_without_its_writers_name() {
        int hers = sim.types(ANNA, "Ik ben er om tien uur").path("messageId").asInt();
        String which = "{\"chat_id\":1001,\"from_chat_id\":1001,\"message_id\":" + hers + "}";
        bot.result("copyMessage", which);
        assertThat(sim.lastMessage(ANNA).path("forwardedFrom").isNull()).isTrue();
        bot.result("forwardMessage", which);
        assertThat(sim.lastMessage(ANNA).path("forwardedFrom").asString()).isEqualTo("Anna");
    }

    @Test
    void a_file_that_is_not_there_is_not_found() {
        assertThat(Http.get(download("documents/nope.txt")).status()).isEqualTo(404);
    }

    private URI download(String path) {
        return sandbox.address().resolve("/file/bot" + Sandbox.DEMO_TOKEN + "/" + path);
    }

    private Response uploads(String method, String parts) {
        return Http.post(sandbox.address().resolve("/bot" + Sandbox.DEMO_TOKEN + "/" + method),
                "multipart/form-data; boundary=grens", parts + "--grens--\r\n");
    }

    private static String field(String name, String value) {
        return "--grens\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String name, String fileName, String type, String content) {
        return "--grens\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: " + type + "\r\n\r\n" + content + "\r\n";
    }
}
