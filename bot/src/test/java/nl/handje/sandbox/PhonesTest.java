package nl.handje.sandbox;

import static nl.handje.sandbox.Sim.ANNA;
import static nl.handje.sandbox.Sim.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.handje.sandbox.Http.Response;
import tools.jackson.databind.JsonNode;

/** What people do with their phones and what those show. */
class PhonesTest extends SandboxTest {
    @Test
    void a_message_is_shown_with_everything_the_phone_shows() {
        sim.types(ANNA, "Hallo");
        bot.result("sendMessage", """
                {"chat_id":1001,"text":"<b>Klopt</b> dit?","parse_mode":"HTML","reply_markup":{"inline_keyboard":
                [[{"text":"Ja","callback_data":"y"},{"text":"Lees","url":"https://handje.nl"}]]}}""");
        JsonNode shown = sim.lastMessage(ANNA);
        assertThat(shown.propertyNames()).contains("messageId", "from", "text", "html", "buttons", "keyboard", "date",
                "edited", "deleted", "document");
        assertThat(shown.path("from").asString()).isEqualTo("bot");
        assertThat(shown.path("html").asString()).isEqualTo("<b>Klopt</b> dit?");
        assertThat(shown.path("buttons").toString()).isEqualTo(
                "[[{\"label\":\"Ja\",\"data\":\"y\",\"url\":null},{\"label\":\"Lees\",\"data\":null,\"url\":\"https://handje.nl\"}]]");
        assertThat(shown.path("document").isNull()).isTrue();
    }

    @Test
    void only_what_is_newer_is_asked_for() {
        int first = sim.types(ANNA, "een").path("messageId").asInt();
        sim.types(ANNA, "twee");
        assertThat(sim.get("people/1001/messages?after=" + first).size()).isEqualTo(1);
    }

    @Test
    void somebody_new_exists_as_soon_as_they_are_spoken_of() {
        sim.types(5555, "Hallo");
        assertThat(bot.nextUpdate().path("message").path("from").path("first_name").asString()).isNotEmpty();
    }

    @Test
    void a_person_can_be_made_and_renamed() {
        sim.post("people", "{\"id\":1001,\"firstName\":\"Annie\",\"languageCode\":\"en\"}");
        sim.types(ANNA, "Hi");
        JsonNode from = bot.nextUpdate().path("message").path("from");
        assertThat(from.path("first_name").asString()).isEqualTo("Annie");
        assertThat(from.path("language_code").asString()).isEqualTo("en");
    }

    @Test
    void a_wait_ends_as_soon_as_the_bot_answers() throws Exception {
        int mine = sim.types(ANNA, "Hallo").path("messageId").asInt();
        Future<JsonNode> wait = CompletableFuture.supplyAsync(() -> sim.awaits(ANNA, mine, 20_000),
                Executors.newVirtualThreadPerTaskExecutor());
        long began = System.nanoTime();
        bot.sends(ANNA, "Dag");
        assertThat(wait.get().path(0).path("text").asString()).isEqualTo("Dag");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void a_wait_without_news_ends_with_what_is_there() {
        int mine = sim.types(ANNA, "Hallo").path("messageId").asInt();
        assertThat(sim.awaits(ANNA, mine, 50).isEmpty()).isTrue();
        assertThat(sim.awaits(ANNA, mine - 1, 50).size()).isEqualTo(1);
    }

    @Test
    void an_edit_is_told_to_a_wait_once_even_when_it_came_first() {
        sim.types(ANNA, "Hallo");
        int id = bot.sends(ANNA, "Een ogenblik");
        bot.result("editMessageText", "{\"chat_id\":1001,\"message_id\":" + id + ",\"text\":\"Klaar\"}");
        assertThat(sim.awaits(ANNA, id, 1000).path(0).path("text").asString()).isEqualTo("Klaar");
        assertThat(sim.awaits(ANNA, id, 50).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"location, '{\"latitude\":51.0,\"longitude\":5.9}', location", "contact, {}, contact",
            "voice, {}, voice", "video, '{\"caption\":\"Zo lekt het\"}', video", "video-note, {}, video_note",
            "photo, '{\"caption\":\"Mijn kraan\"}', photo", "document, {}, document"})
    void other_things_can_be_sent(String what, String given, String field) {
        sim.post("people/1001/" + what, given);
        assertThat(bot.nextUpdate().path("message").has(field)).isTrue();
    }

    @Test
    void a_person_can_correct_what_they_wrote() {
        int id = sim.types(ANNA, "donderdag").path("messageId").asInt();
        sim.post("people/1001/edit", "{\"messageId\":" + id + ",\"text\":\"vrijdag\"}");
        JsonNode edited = bot.updates(0).getLast().path("edited_message");
        assertThat(edited.path("text").asString()).isEqualTo("vrijdag");
        assertThat(edited.has("edit_date")).isTrue();
    }

    @Test
    void who_blocks_the_bot_gets_nothing_and_the_bot_hears_of_it() {
        sim.types(ANNA, "Hallo");
        bot.updates(0);
        sim.post("people/1001/block", "{}");
        JsonNode change = bot.nextUpdate().path("my_chat_member");
        assertThat(change.path("old_chat_member").path("status").asString()).isEqualTo("member");
        assertThat(change.path("new_chat_member").path("status").asString()).isEqualTo("kicked");
        Response refused = bot.call("sendMessage", "{\"chat_id\":1001,\"text\":\"Dag\"}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().path("description").asString()).isEqualTo("Forbidden: bot was blocked by the user");
        assertThat(sim.call("people/1001/text", "{\"text\":\"Hallo\"}").status()).isEqualTo(409);
    }

    @Test
    void who_takes_the_block_back_is_reached_again() {
        sim.types(ANNA, "Hallo");
        sim.post("people/1001/block", "{}");
        sim.types(ANNA, "/start");
        assertThat(bot.sends(ANNA, "Dag")).isPositive();
        assertThat(bot.updates(0)).extracting(update -> update.has("my_chat_member")).containsExactly(false, true,
                true, false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            people/1001/text     | {}                                  | 400
            people/1001/text     | {"text":"  "}                       | 400
            people/1001/text     | [1]                                 | 400
            people/1001/text     | {                                   | 400
            people/anna/text     | {"text":"Hallo"}                    | 400
            people/-5/text       | {"text":"Hallo"}                    | 400
            people/1001/tap      | {}                                  | 400
            people/1001/tap      | {"messageId":1,"data":"y"}          | 404
            people/1001/location | {"latitude":95,"longitude":5}       | 400
            people/1001/edit     | {"messageId":1,"text":"x"}          | 404
            people/1001/dance    | {}                                  | 404
            people/1001/messages | {}                                  | 405
            people               | {"id":1001,"firstName":""}          | 400
            people/1001/text?bot=9 | {"text":"Hallo"}                  | 404
            """)
    void what_is_wrong_is_told_in_a_sentence(String path, String given, int status) {
        Response response = sim.call(path, given);
        assertThat(response.status()).isEqualTo(status);
        assertThat(response.json().path("error").asString()).isNotEmpty();
    }

    @Test
    void the_five_neighbours_are_there_from_the_start() {
        assertThat(sim.get("people").values()).extracting(person -> person.path("firstName").asString())
                .containsExactly("Anna", "Ben", "Carla", "Dirk", "Els");
    }

    @ParameterizedTest
    @CsvSource({"Origin: https://elsewhere.example, 403", "Origin: null, 403", "Origin: %s, 200"})
    void a_page_from_elsewhere_cannot_move_this_town(String header, int status) {
        String origin = header.substring("Origin: ".length()).formatted(sandbox.address());
        Response response = Http.send(HttpRequest.newBuilder(sandbox.address().resolve("/sim/clock"))
                .header("Origin", origin).POST(HttpRequest.BodyPublishers.ofString("{\"advance\":\"PT1H\"}")));
        assertThat(response.status()).isEqualTo(status);
    }

    @Test
    void another_name_for_this_machine_is_not_believed() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), sandbox.port())) {
            socket.getOutputStream().write("GET /sim/people HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).contains(" 403 ");
        }
    }

    @Test
    void phones_do_not_show_each_others_chats() {
        sim.types(ANNA, "geheim");
        assertThat(sim.phone(BEN).isEmpty()).isTrue();
    }
}
