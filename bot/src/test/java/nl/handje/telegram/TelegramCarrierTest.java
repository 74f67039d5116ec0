package nl.handje.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import mockwebserver3.MockResponse;
import nl.handje.messaging.Button;
import nl.handje.messaging.Delivery;
import nl.handje.messaging.DocumentWriter;
import nl.handje.messaging.outbox.Outcome;
import nl.handje.messaging.outbox.Parcel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class TelegramCarrierTest {
    private static final Parcel HELLO = parcel(new Delivery.Text("hello", List.of()), OptionalLong.empty());

    private static final DocumentWriter WRITER = new DocumentWriter() {
        @Override
        public String name() {
            return "export";
        }

        @Override
        public Optional<Written> write(String about) {
            return about.equals("42")
                    ? Optional.of(new Written("handje.json", "{}".getBytes(StandardCharsets.UTF_8)))
                    : Optional.empty();
        }
    };

    final FakeTelegram telegram = new FakeTelegram();
    final Connections connections = new Connections();
    final TelegramCarrier carrier = carrier(telegram.url());

    @AfterEach
    void close() {
        connections.destroy();
        telegram.close();
    }

    @Test
    void what_arrives_has_a_number() {
        assertThat(carrier.carry(HELLO)).isEqualTo(new Outcome.Delivered(OptionalLong.of(501)));
    }

    @Test
    void what_never_arrived_need_not_be_taken_away() {
        assertThat(carrier.carry(parcel(new Delivery.Withdrawal("key", "niet meer gedeeld"), OptionalLong.empty())))
                .isInstanceOf(Outcome.Delivered.class);
        assertThat(telegram.calls).isEmpty();
    }

    @Test
    void each_content_has_its_method_and_words_go_as_they_are() {
        var buttons = List.of(List.of(new Button("Ja", "yes"), new Button("Nee", "no")));
        carrier.carry(parcel(new Delivery.Text("<b>*niet vet*", buttons), OptionalLong.empty()));
        carrier.carry(parcel(new Delivery.Change("key", "anders", List.of()), OptionalLong.of(7)));
        carrier.carry(parcel(new Delivery.Change("key", "nooit aangekomen", List.of()), OptionalLong.empty()));
        carrier.carry(parcel(new Delivery.WithoutButtons(7), OptionalLong.empty()));
        carrier.carry(parcel(new Delivery.Location(50.99, 5.87), OptionalLong.empty()));
        carrier.carry(parcel(new Delivery.Document("export", "42", ""), OptionalLong.empty()));
        carrier.carry(parcel(new Delivery.File(Delivery.File.Kind.VOICE, "file-9", ""), OptionalLong.empty()));
        carrier.carry(parcel(new Delivery.File(Delivery.File.Kind.VIDEO_NOTE, "file-10", ""), OptionalLong.empty()));

        carrier.carry(parcel(new Delivery.Caption("key", "de achterdeur"), OptionalLong.of(8)));
        carrier.carry(parcel(new Delivery.Withdrawal("key", "niet meer gedeeld"), OptionalLong.of(9)));

        assertThat(telegram.calls).extracting(FakeTelegram.Call::method).containsExactly("sendmessage",
                "editmessagetext", "sendmessage", "editmessagereplymarkup", "sendlocation", "senddocument",
                "sendvoice", "sendvideonote", "editmessagecaption", "deletemessage");
        assertThat(telegram.calls.get(8).parameters().path("caption").asString()).isEqualTo("de achterdeur");
        assertThat(telegram.calls.get(9).parameters().path("message_id").asInt()).isEqualTo(9);
        var first = telegram.calls.getFirst().parameters();
        assertThat(first.path("text").asString()).isEqualTo("<b>*niet vet*");
        assertThat(first.has("parse_mode")).isFalse();
        assertThat(first.path("reply_markup").path("inline_keyboard").path(0).path(1).path("callback_data").asString())
                .isEqualTo("no");
        assertThat(telegram.calls.get(3).parameters().path("reply_markup").path("inline_keyboard").isEmpty()).isTrue();
    }

    @Test
    void a_button_with_an_address_opens_it() {
        carrier.carry(parcel(new Delivery.Text("Verder", List.of(List.of(new Button("Ga", "https://t.me/x?start=y")))),
                OptionalLong.empty()));
        assertThat(telegram.calls.getFirst().parameters().path("reply_markup").path("inline_keyboard").path(0).path(0)
                .path("url").asString()).isEqualTo("https://t.me/x?start=y");
    }

    @Test
    void a_group_is_left_with_a_kind_word_for_an_administrator_and_not_for_others() {
        var leave = parcel(new Delivery.Leave(OptionalLong.of(1001), "Dag", "Alleen een beheerder"),
                OptionalLong.empty());
        telegram.fails("getChatMember", standing("'status':'member'"));
        carrier.carry(leave);
        telegram.fails("getChatMember", standing("'status':'creator','is_anonymous':false"));
        carrier.carry(leave);
        assertThat(telegram.sent()).containsExactly("Alleen een beheerder", "Dag");
        assertThat(telegram.calls).extracting(FakeTelegram.Call::method).containsExactly("getchatmember",
                "sendmessage", "getchatmember", "sendmessage", "leavechat");
    }

    @Test
    void a_group_that_lets_the_bot_say_nothing_is_left_without_a_word() {
        telegram.fails("sendMessage",
                FakeTelegram.refusal(400, "Bad Request: not enough rights to send text messages to the chat"));
        var group = new Parcel(-20, new Delivery.Text("Hallo", List.of()), OptionalLong.empty());
        assertThat(carrier.carry(group)).isInstanceOfSatisfying(Outcome.Rewrite.class,
                rewrite -> assertThat(rewrite.content()).isEqualTo(new Delivery.Leave(OptionalLong.empty(), "", "")));
    }

    private static MockResponse standing(String status) {
        return FakeTelegram.json(200, ("{'ok':true,'result':{" + status
                + ",'user':{'id':1001,'is_bot':false,'first_name':'A'}}}").replace('\'', '"'));
    }

    @Test
    void a_document_of_which_nothing_is_left_is_not_sent() {
        assertThat(carrier.carry(parcel(new Delivery.Document("export", "43", ""), OptionalLong.empty())))
                .isInstanceOf(Outcome.Defect.class);
        assertThat(telegram.calls).isEmpty();
    }

    @Test
    void what_was_accepted_before_the_line_broke_is_unknown_and_not_sent_again_behind_our_back() {
        carrier.carry(HELLO);
        telegram.fails("sendMessage", FakeTelegram.resetAfterAcceptance());
        assertThat(carrier.carry(HELLO)).isInstanceOf(Outcome.Unknown.class);
        assertThat(telegram.count("sendMessage")).isEqualTo(2);
    }

    @Test
    void a_line_that_was_never_there_means_try_again() throws IOException {
        int nobody;
        try (var socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }
        assertThat(carrier("http://localhost:" + nobody).carry(HELLO)).isInstanceOf(Outcome.TryAgain.class);
    }

    @Test
    void an_error_of_the_server_and_a_page_of_something_between_mean_try_again() {
        telegram.fails("sendMessage", FakeTelegram.refusal(500, "Internal Server Error"));
        telegram.fails("sendMessage", new MockResponse.Builder().code(502)
                .body("<html><body>Bad Gateway</body></html>").build());
        telegram.fails("sendMessage", new MockResponse.Builder().code(200).body("<html>Wi-Fi login</html>").build());
        for (int i = 0; i < 3; i++) {
            assertThat(carrier.carry(HELLO)).isInstanceOf(Outcome.TryAgain.class);
        }
    }

    @Test
    void an_answer_with_something_newer_than_the_library_is_still_an_arrival() {
        telegram.fails("sendMessage", FakeTelegram.json(200, "{\"ok\":true,\"result\":{\"message_id\":\"?\"}}"));
        assertThat(carrier.carry(HELLO)).isInstanceOf(Outcome.Delivered.class);
    }

    @Test
    void the_error_table_decides_on_refusals() {
        telegram.fails("sendMessage", FakeTelegram.json(429, """
                {"ok":false,"error_code":429,"description":"Too Many Requests: retry after 3",\
                "parameters":{"retry_after":3}}"""));
        telegram.fails("sendMessage", FakeTelegram.refusal(403, "Forbidden: bot was blocked by the user"));
        assertThat(carrier.carry(HELLO)).isInstanceOf(Outcome.SlowDown.class);
        assertThat(carrier.carry(HELLO)).isInstanceOf(Outcome.Gone.class);
    }

    @Test
    void the_token_and_the_words_stand_in_no_outcome_and_no_log(CapturedOutput output) {
        telegram.fails("sendMessage", FakeTelegram.resetAfterAcceptance());
        telegram.fails("sendMessage", new MockResponse.Builder().code(200).body("nonsense").build());
        telegram.fails("sendMessage", FakeTelegram.refusal(400, "Bad Request: message is too long"));
        String said = carrier.carry(HELLO) + " " + carrier.carry(HELLO) + " " + carrier.carry(HELLO) + " " + HELLO
                + new TelegramSettings(FakeTelegram.TOKEN, telegram.url());
        assertThat(said + output).doesNotContain("AAsecret").doesNotContain("hello");
    }

    private TelegramCarrier carrier(String url) {
        var settings = new TelegramSettings(FakeTelegram.TOKEN, url);
        return new TelegramCarrier(new TelegramConfiguration().telegramClient(connections, settings),
                Optional.of(List.of(WRITER)));
    }

    private static Parcel parcel(Delivery.Content content, OptionalLong changed) {
        return new Parcel(1001, content, changed);
    }
}
