package nl.handje.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import nl.handje.messaging.inbox.UnreadableException;
import nl.handje.messenger.Heard;
import nl.handje.messenger.Heard.Media.Kind;
import nl.handje.messenger.Sender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateReaderTest {
    private static final Sender ANNA = new Sender(1001, "Anna", Optional.of("nl"));
    private static final Instant SAID = Instant.ofEpochSecond(1_764_000_000);
    private static final Instant RECEIVED = SAID.plusSeconds(9);
    private static final String FROM = "'from':{'id':1001,'is_bot':false,'first_name':'Anna','language_code':'nl'},";
    private static final String CHAT = "'chat':{'id':1001,'type':'private'},";
    private static final String MESSAGE = "'message_id':5,'date':1764000000," + FROM + CHAT;

    @Test
    void words() {
        assertThat(heard("'message':{" + MESSAGE + "'text':'Hallo 👋'}"))
                .isEqualTo(new Heard.Text(ANNA, SAID, 5, "Hallo 👋", false));
    }

    @Test
    void words_that_were_changed() {
        assertThat(heard("'edited_message':{" + MESSAGE + "'edit_date':1764000009,'text':'Hallo'}"))
                .isEqualTo(new Heard.Text(ANNA, RECEIVED, 5, "Hallo", true));
    }

    @ParameterizedTest
    @CsvSource({"/help, help, ''", "/START@HandjeBot  anna-1, start, anna-1", "'/vraag  een rit ', vraag, een rit"})
    void commands(String text, String name, String argument) {
        assertThat(heard("'message':{" + MESSAGE + "'text':'" + text + "'}"))
                .isEqualTo(new Heard.Command(ANNA, SAID, name, argument));
    }

    @Test
    void a_pressed_button_at_the_moment_it_came_in() {
        assertThat(heard("'callback_query':{'id':'1'," + FROM + "'message':{'message_id':5,'date':0," + CHAT
                + "'x':1},'data':'go:nl'}")).isEqualTo(new Heard.Tap(ANNA, RECEIVED, 5, "go:nl"));
    }

    @Test
    void a_place_and_a_named_place() {
        var place = new Heard.Location(ANNA, SAID, 50.99, 5.87);
        assertThat(heard("'message':{" + MESSAGE + "'location':{'latitude':50.99,'longitude':5.87}}")).isEqualTo(place);
        assertThat(heard("'message':{" + MESSAGE
                + "'location':{'latitude':50.99,'longitude':5.87},'venue':{'title':'x','address':'y'}}"))
                .isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'photo':[{'file_id':'small'},{'file_id':'f'}],'caption':'zie' | PHOTO    | f | zie
            'voice':{'file_id':'f'}                                       | VOICE    | f |
            'video':{'file_id':'f'},'caption':'zie'                       | VIDEO    | f | zie
            'video_note':{'file_id':'f'}                                  | VIDEO_NOTE | f |
            'document':{'file_id':'f'}                                    | DOCUMENT | f |
            'animation':{'file_id':'f'},'document':{'file_id':'f'}        | ANIMATION    | f |
            'sticker':{'file_id':'f'}                                     | STICKER  | f |
            'contact':{'phone_number':'1','first_name':'B'}               | CONTACT  |   |
            'poll':{'id':'1'}                                             | POLL    |   |
            """, quoteCharacter = '`')
    void other_things(String content, Kind kind, String file, String caption) {
        assertThat(heard("'message':{" + MESSAGE + content + "}")).isEqualTo(new Heard.Media(ANNA, SAID, 5, kind,
                Optional.ofNullable(file), Optional.empty(), Optional.ofNullable(caption)));
    }

    @Test
    void a_document_has_a_name() {
        assertThat(heard("'message':{" + MESSAGE + "'document':{'file_id':'f','file_name':'rekening.pdf'}}"))
                .isEqualTo(new Heard.Media(ANNA, SAID, 5, Kind.DOCUMENT, Optional.of("f"),
                        Optional.of("rekening.pdf"), Optional.empty()));
    }

    @Test
    void a_card_with_their_own_number_is_a_number() {
        assertThat(heard("'message':{" + MESSAGE
                + "'contact':{'phone_number':'31612345678','first_name':'Anna','user_id':1001}}"))
                .isEqualTo(new Heard.OwnNumber(ANNA, SAID, "31612345678"));
    }

    @Test
    void what_stands_under_a_photo_can_be_changed() {
        assertThat(heard("'edited_message':{" + MESSAGE + "'photo':[{'file_id':'f'}],'caption':'anders'}"))
                .isEqualTo(new Heard.Caption(ANNA, SAID, 5, "anders"));
    }

    @ParameterizedTest
    @CsvSource({"kicked, true", "member, false"})
    void the_bot_is_blocked_or_let_in_again(String status, boolean blocked) {
        assertThat(heard("'my_chat_member':{'date':1764000000," + FROM + CHAT + "'new_chat_member':{'status':'" + status
                + "'}}")).isEqualTo(new Heard.Reach(ANNA, SAID, blocked));
    }

    @Test
    void a_message_with_an_ornament_that_nobody_knows_yet_is_heard() {
        assertThat(heard("'message':{" + MESSAGE
                + "'text':'Hallo','entities':[{'type':'hologram','offset':0,'length':2,'depth':{'of':[1]}}]}"))
                .isInstanceOf(Heard.Text.class);
    }

    @Test
    void a_group_is_told_from_a_private_chat() {
        String group = "'chat':{'id':-20,'type':'group','title':'Straat'},";
        assertThat(read("'message':{'message_id':5,'date':1764000000," + FROM + group + "'text':'/help@HandjeBot'}"))
                .isEqualTo(new Reading.InGroup(-20, ANNA, false, OptionalLong.empty(), "/help@HandjeBot"));
        assertThat(read("'my_chat_member':{'date':1," + FROM + group + "'new_chat_member':{'status':'member'}}"))
                .isEqualTo(new Reading.IntoGroup(-20, Optional.of("nl"), true));
        assertThat(read("'my_chat_member':{'date':1," + FROM + group
                + "'new_chat_member':{'status':'restricted','can_send_messages':false}}"))
                .isEqualTo(new Reading.IntoGroup(-20, Optional.of("nl"), false));
        assertThat(read("'my_chat_member':{'date':1," + FROM + group + "'new_chat_member':{'status':'left'}}"))
                .isEqualTo(new Reading.OutOfGroup(-20));
    }

    @Test
    void an_answer_to_the_bot_an_administrator_behind_the_group_and_a_move_are_read_in_a_group() {
        String group = "'message_id':5,'date':1,'chat':{'id':-20,'type':'group','title':'Straat'},";
        assertThat(read("'message':{" + group + FROM + "'reply_to_message':{'from':{'id':4711}},'text':'ja'}"))
                .isEqualTo(new Reading.InGroup(-20, ANNA, false, OptionalLong.of(4711), "ja"));
        assertThat(read("'message':{" + group + "'from':{'id':9,'is_bot':true,'first_name':'Group'},"
                + "'sender_chat':{'id':-20},'text':'/leave'}")).isInstanceOf(Reading.InGroup.class)
                .extracting(it -> ((Reading.InGroup) it).asTheGroup()).isEqualTo(true);
        assertThat(read("'message':{" + group + "'migrate_to_chat_id':-1000000000020}"))
                .isEqualTo(new Reading.GroupMoved(-20, -1_000_000_000_020L));
        assertThat(read("'message':{" + group + "'migrate_from_chat_id':-19}"))
                .isEqualTo(new Reading.GroupMoved(-19, -20));
        assertThat(read("'message':{" + group + FROM + "'photo':[]}")).isEqualTo(new Reading.Nothing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'message':{" + MESSAGE + "'pinned_message':{}}", "'poll_answer':{'poll_id':'1'}",
            "'edited_message':{" + MESSAGE + "'location':{'latitude':1,'longitude':2}}",
            "'message':{'message_id':5,'date':1,'from':{'id':2,'is_bot':true}," + CHAT + "'text':'x'}",
            "'callback_query':{'id':'1'," + FROM + "'inline_message_id':'x','data':'y'}"})
    void what_asks_for_nothing(String update) {
        assertThat(read(update)).isEqualTo(new Reading.Nothing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'message':{'message_id':5,'date':'?'," + FROM + CHAT + "'text':'x'}",
            "'message':{'message_id':5,'date':1,'chat':{'type':'private'},'text':'a secret'}"})
    void what_nobody_can_read_is_said_to_be_so_without_its_words(String update) {
        assertThatThrownBy(() -> read(update)).isInstanceOf(UnreadableException.class)
                .hasMessageNotContaining("secret");
    }

    private static Heard heard(String body) {
        assertThat(read(body)).isInstanceOf(Reading.Personal.class);
        return ((Reading.Personal) read(body)).heard();
    }

    private static Reading read(String body) {
        return UpdateReader.read("{'update_id':1,".replace('\'', '"') + body.replace('\'', '"') + "}", RECEIVED);
    }
}
