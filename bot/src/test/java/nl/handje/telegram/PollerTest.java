package nl.handje.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.handje.database.SessionLock;
import nl.handje.messenger.Choice;
import nl.handje.messenger.Heard;
import nl.handje.messenger.Listener;
import nl.handje.messenger.Reply;
import nl.handje.reminder.Reminders;
import nl.handje.testing.DatabaseTest;
import nl.handje.testing.InPlain;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The whole way: from Telegram into the inbox, through the lane, out of the outbox, to Telegram. */
@DatabaseTest
@Import(PollerTest.Parts.class)
@TestPropertySource(properties = {"handje.bot=true", "handje.messaging.retry-pause=5ms"})
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
class PollerTest {
    static {
        // On a machine with much else to do, what is waited for comes later, and still comes.
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }

    private static final FakeTelegram TELEGRAM = new FakeTelegram();

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

    @Test
    void words_are_heard_answered_and_forgotten() {
        TELEGRAM.gives(text(10, 1001, "Hallo"));
        settle();
        assertThat(TELEGRAM.sent()).containsExactly("Hallo!", "En verder?");
        assertThat(TELEGRAM.calls.getLast().parameters().path("reply_markup").toString()).contains("\"ja\"");
        assertThat(database.sql("select string_agg(payload, '') from inbox").query(String.class).single()).isEmpty();
        assertThat(TELEGRAM.offsets).last().isEqualTo(11L);
    }

    @Test
    void a_tap_is_answered_at_once_even_when_its_work_fails() {
        ear.answers(heard -> {
            throw new IllegalStateException("later");
        });
        TELEGRAM.gives("""
                {'update_id':20,'callback_query':{'id':'77','from':{'id':1001,'is_bot':false,'first_name':'A'},\
                'message':{'message_id':5,'date':1,'chat':{'id':1001,'type':'private'}},'data':'go:nl'}}""");
        await().until(() -> TELEGRAM.count("answerCallbackQuery") == 1);
        settle();
    }

    @Test
    void what_telegram_was_not_told_that_we_have_comes_again_and_is_heard_once() {
        poller.stop();
        TELEGRAM.gives(text(30, 1001, "een"));
        TELEGRAM.gives(text(31, 1001, "twee"));
        database.sql("""
                create function refuse() returns trigger language plpgsql as $$ begin raise 'no disk'; end $$;
                create trigger refuse before insert on inbox for each row when (new.update_id = 31)
                execute function refuse()""").update();
        poller.start();
        await().during(Duration.ofMillis(600)).until(() -> !TELEGRAM.isConfirmed());
        assertThat(ear.words()).isEmpty();

        database.sql("drop trigger refuse on inbox; drop function refuse()").update();
        settle();
        assertThat(ear.words()).containsExactly("een", "twee");
    }

    @Test
    void what_was_stored_when_the_process_died_is_heard_once_though_telegram_gives_it_again() {
        TELEGRAM.gives(text(40, 1001, "voor de val"));
        await().until(() -> ear.words().contains("voor de val"));
        poller.stop();
        database.sql("update inbox set state = 'WAITING', payload = :payload, settled_at = null")
                .param("payload", inPlain.sealed("inbox.payload", 1001,
                        text(40, 1001, "voor de val").replace('\'', '"')))
                .update();
        poller.start();
        TELEGRAM.gives(text(41, 1001, "na de val"));
        settle();
        assertThat(ear.words()).containsExactly("voor de val", "voor de val", "na de val");
    }

    @Test
    void poison_is_put_aside_and_everything_after_it_is_heard(CapturedOutput output) {
        TELEGRAM.gives(
                "{'update_id':50,'message':{'message_id':'?','date':{},'chat':{'type':'private'},'text':'geheim'}}");
        TELEGRAM.gives("{'update_id':51,'message':17}");
        TELEGRAM.gives("{'update_id':52,'something_new':{'of':['telegram']}}");
        TELEGRAM.gives(text(53, 1001, "daarna"));
        settle();
        assertThat(ear.words()).containsExactly("daarna");
        assertThat(states()).containsExactly("DEAD", "DEAD", "DONE", "DONE");
        assertThat(output).doesNotContain("geheim").doesNotContain("AAsecret");
    }

    @Test
    void numbers_that_begin_again_lower_are_heard_without_a_hot_loop() {
        TELEGRAM.gives(text(9000, 1001, "voor"));
        settle();
        TELEGRAM.gives(text(3, 1001, "na"));
        settle();
        assertThat(ear.words()).containsExactly("voor", "na");
        assertThat(TELEGRAM.offsets).last().isEqualTo(4L);
        assertThat(TELEGRAM.offsets).hasSizeLessThan(100);
    }

    @Test
    void who_blocked_the_bot_is_heard_of_and_written_to_again_after_coming_back() {
        TELEGRAM.gives(reach(60, "kicked"));
        settle();
        assertThat(TELEGRAM.sent()).as("nothing is sent to who does not want it").isEmpty();
        TELEGRAM.gives(reach(61, "member"));
        TELEGRAM.gives(text(62, 1001, "Daar ben ik weer"));
        settle();
        assertThat(TELEGRAM.sent()).contains("Hallo!");
        assertThat(ear.heard).extracting(heard -> heard.getClass().getSimpleName()).containsExactly("Reach", "Reach",
                "Text");
    }

    @Test
    void lines_typed_in_one_breath_are_heard_as_one_and_a_command_or_a_pause_is_not_part_of_it() {
        poller.stop();
        TELEGRAM.gives(text(60, 1001, "Hallo", 1000));
        TELEGRAM.gives(text(61, 1001, "ik zoek hulp", 1002));
        TELEGRAM.gives(text(62, 1002, "van een ander", 1002));
        TELEGRAM.gives(text(63, 1001, "voor donderdag", 1005));
        TELEGRAM.gives(text(64, 1001, "na een pauze", 1009));
        TELEGRAM.gives(text(65, 1001, "/help", 1009));
        TELEGRAM.gives(text(66, 1001, "x".repeat(4000), 1010));
        TELEGRAM.gives(text(67, 1001, "y".repeat(96), 1010));
        poller.start();
        settle();
        assertThat(ear.words()).containsExactlyInAnyOrder("Hallo\nik zoek hulp\nvoor donderdag", "van een ander",
                "na een pauze", "x".repeat(4000), "y".repeat(96));
        assertThat(states()).hasSize(8).containsOnly("DONE");
    }

    @Test
    void after_an_outage_longer_than_buttons_are_kept_open_questions_are_asked_again() {
        poller.stop();
        database.sql("update poll_mark set answered_at = clock_timestamp() - interval '3 minutes'").update();
        database.sql("insert into outbox_chat (chat, unreachable_since) values (1003, now())").update();
        ear.openQuestions.addAll(List.of(1001L, 1003L));
        poller.start();
        await().until(() -> TELEGRAM.sent().contains("Nog eens: 1001"));
        settle();
        assertThat(TELEGRAM.sent()).containsExactly("Nog eens: 1001");
    }

    @Test
    void after_a_short_outage_nobody_is_asked_again() {
        poller.stop();
        database.sql("update poll_mark set answered_at = clock_timestamp() - interval '2 minutes'").update();
        ear.openQuestions.add(1001L);
        poller.start();
        TELEGRAM.gives(text(68, 1002, "Hallo"));
        settle();
        assertThat(TELEGRAM.sent()).containsExactly("Hallo!", "En verder?");
    }

    @Test
    void a_group_is_told_once_where_personal_things_belong() {
        for (int i = 70; i < 73; i++) {
            TELEGRAM.gives("{'update_id':" + i + ",'my_chat_member':{'date':1,'from':{'id':1,'is_bot':false,"
                    + "'first_name':'A'},'chat':{'id':-20,'type':'group','title':'x'},"
                    + "'new_chat_member':{'status':'member'}}}");
            TELEGRAM.gives("{'update_id':1" + i + ",'message':{'message_id':" + i + ",'date':1,'from':{'id':1,"
                    + "'is_bot':false,'first_name':'A'},'chat':{'id':-20,'type':'group','title':'x'},'text':'hulp'}}");
        }
        settle();
        assertThat(TELEGRAM.sent()).singleElement().asString().contains("privéchat");
        assertThat(ear.heard).isEmpty();
    }

    @Test
    void telegram_being_away_or_refusing_does_not_end_the_polling() {
        TELEGRAM.fails("getUpdates", FakeTelegram.refusal(502, "Bad Gateway"));
        TELEGRAM.fails("getUpdates", FakeTelegram.json(200, "{\"ok\":tr"));
        TELEGRAM.fails("getUpdates", FakeTelegram.json(429,
                "{\"ok\":false,\"error_code\":429,\"description\":\"x\",\"parameters\":{\"retry_after\":1}}"));
        TELEGRAM.gives(text(80, 1001, "toch"));
        await().until(() -> ear.words().contains("toch"));
        assertThat(readiness.isReady()).isTrue();
    }

    @Test
    void a_second_node_stands_by_until_the_first_is_gone() {
        try (var other = new SessionLock(dataSource, 0x504F4C4C, Long.hashCode(4711))) {
            assertThat(other.held()).isFalse();
            poller.stop();
            assertThat(other.held()).isTrue();
            poller.start();
            TELEGRAM.gives(text(90, 1001, "wacht"));
            await().during(Duration.ofMillis(500)).until(() -> ear.words().isEmpty());
        }
        await().until(() -> ear.words().contains("wacht"));
    }

    private void settle() {
        await().pollInterval(Duration.ofMillis(20))
                .until(() -> TELEGRAM.isConfirmed() && traffic.isIdle());
        ear.answers(Ear::greeting);
    }

    private List<String> states() {
        return database.sql("select state from inbox order by id").query(String.class).list().stream()
                .map(String::valueOf).toList();
    }

    /** Ten seconds after the one before it. */
    static String text(long update, long chat, String words) {
        return text(update, chat, words, 1_764_000_000 + 10 * update);
    }

    static String text(long update, long chat, String words, long second) {
        return "{'update_id':" + update + ",'message':{'message_id':" + update
                + ",'date':" + second + ",'from':{'id':" + chat + ",'is_bot':false,'first_name':'Anna'},'chat':{'id':"
                + chat + ",'type':'private'},'text':'" + words + "'}}";
    }

    private static String reach(long update, String status) {
        return "{'update_id':" + update + ",'my_chat_member':{'date':1764000000,'from':{'id':1001,'is_bot':false,"
                + "'first_name':'Anna'},'chat':{'id':1001,'type':'private'},'new_chat_member':{'status':'" + status
                + "'}}}";
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

    /** Remembers what it heard. */
    static class Ear implements Listener {
        final List<Heard> heard = new CopyOnWriteArrayList<>();
        final List<Long> openQuestions = new CopyOnWriteArrayList<>();
        private volatile Function<Heard, List<Reply>> answer = Ear::greeting;

        void answers(Function<Heard, List<Reply>> other) {
            answer = other;
        }

        static List<Reply> greeting(Heard heard) {
            return heard instanceof Heard.Text
                    ? List.of(new Reply("Hallo!", List.of(), false),
                            new Reply("En verder?", List.of(List.of(new Choice("Ja", "ja"))), false))
                    : List.of();
        }

        List<String> words() {
            return heard.stream().filter(Heard.Text.class::isInstance).map(it -> ((Heard.Text) it).text()).toList();
        }

        @Override
        public List<Long> openQuestions(Instant from, Instant to) {
            return openQuestions;
        }

        @Override
        public List<Reply> askAgain(long chat) {
            return List.of(new Reply("Nog eens: " + chat, List.of(), false));
        }

        @Override
        public List<Reply> hear(Heard said) {
            heard.add(said);
            return answer.apply(said);
        }
    }
}
