package nl.handje.telegram;

import static nl.handje.telegram.Written.inGroup;
import static nl.handje.telegram.Written.joinsGroup;
import static nl.handje.telegram.Written.reach;
import static nl.handje.telegram.Written.tap;
import static nl.handje.telegram.Written.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import nl.handje.database.SessionLock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.system.CapturedOutput;

/** The whole way: from Telegram into the inbox, through the lane, out of the outbox, to Telegram. */
class PollerTest extends PollerTestCase {
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
        TELEGRAM.gives(tap(20, 1001, "go:nl"));
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
            TELEGRAM.gives(joinsGroup(i, -20));
            TELEGRAM.gives(inGroup(100 + i, -20, "hulp"));
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
}
