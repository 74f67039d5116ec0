package nl.handje.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Arrival;
import nl.handje.conversation.Person;
import nl.handje.messaging.BotAddress;
import nl.handje.messaging.Button;
import nl.handje.messaging.Delivery;
import nl.handje.messaging.inbox.Update;
import nl.handje.messaging.outbox.ChatReach;
import nl.handje.messenger.Sender;
import nl.handje.nlp.Language;
import nl.handje.reminder.Reminders;
import nl.handje.testing.DatabaseTest;
import nl.handje.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the bot says and does in a group, and that it is nothing about anybody. */
@DatabaseTest
@Import({BotAddress.class, GroupChats.class, GroupAsks.class, Reminders.class, ChatReach.class})
class GroupTalkTest {
    private static final long STREET = -20;
    private static final Sender ANNA = new Sender(1001, "Anna", Optional.of("nl"));
    private static final String INTRODUCTION = "Hallo, ik ben Handje. Ik help buren die hulp vragen of hulp willen "
            + "geven. Hier lees ik niet mee. Ik antwoord alleen als u mij noemt. Persoonlijke dingen bespreken we in een "
            + "privéchat, dan leest niemand mee.";

    @Autowired
    BotAddress address;
    @Autowired
    GroupChats groups;
    @Autowired
    GroupAsks asks;
    @Autowired
    ChatReach reach;
    @Autowired
    JdbcClient database;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    MovableClock clock;

    final AtomicLong updates = new AtomicLong();
    final List<Delivery> promised = new ArrayList<>();
    GroupTalk talk;

    @BeforeEach
    void a_bot_with_a_name() {
        database.sql("truncate group_chat, group_ask, outbox, outbox_chat").update();
        clock.restart();
        address.keep(4711, "handje_bot");
        talk = new GroupTalk(address, groups, asks, reach, promised::add,
                new TelegramSettings("4711:AAsecret", "http://localhost:1"));
    }

    @Test
    void taken_into_a_group_it_says_once_what_it_does_there() {
        enters("nl", true);
        enters("nl", true);
        assertThat(texts()).containsExactly(INTRODUCTION);
        assertThat(button()).isEqualTo(new Button("Verder in een privéchat", "https://t.me/handje_bot"));
        does(update -> talk.leaves(new Reading.OutOfGroup(STREET)));
        enters("en-US", true);
        assertThat(texts().getLast()).startsWith("Hello, I am Handje.");
    }

    @Test
    void where_it_may_say_nothing_it_goes_without_a_word() {
        enters("nl", false);
        assertThat(promised).extracting(Delivery::content)
                .containsExactly(new Delivery.Leave(OptionalLong.empty(), "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wie kan er dinsdag?", "@iemand_anders kan jij?", "/help@een_andere_bot",
            "mail naar anna@handje_botje.nl"})
    void who_does_not_speak_to_it_gets_no_answer(String words) {
        says(words);
        assertThat(promised).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@handje_bot Kan iemand mijn gras maaien? Ik ben Anna, 0612345678",
            "@Handje_Bot, Kan iemand mijn gras maaien? Ik ben Anna, 0612345678",
            "/vraag@handje_bot Kan iemand mijn gras maaien? Ik ben Anna, 0612345678"})
    void an_ask_is_not_repeated_there_and_not_lost(String words) {
        says(words);
        assertThat(texts()).containsExactly("Dank u. We gaan hierover verder in een privéchat, dan leest niemand mee. "
                + "Ik bewaar uw vraag een uur. Is er gevaar? Bel 112.");
        assertThat(button().action()).matches("https://t\\.me/handje_bot\\?start=[A-Za-z0-9_-]{22}");
        assertThat(follows(1001)).contains("Kan iemand mijn gras maaien? Ik ben Anna, 0612345678");
    }

    @Test
    void an_answer_to_its_own_message_is_said_to_it() {
        hears(ANNA, false, OptionalLong.of(4711), "Ik zoek een boodschappenhulp");
        assertThat(follows(1001)).contains("Ik zoek een boodschappenhulp");
    }

    @Test
    void nobody_else_gets_the_words_they_come_once_and_after_an_hour_they_are_gone() {
        says("@handje_bot ik zoek hulp");
        assertThat(follows(1002)).isEmpty();
        assertThat(follows(1001)).isPresent();
        assertThat(follows(1001)).isEmpty();
        says("@handje_bot ik zoek hulp");
        clock.advance(Duration.ofHours(1));
        assertThat(follows(1001)).isEmpty();
        assertThat(database.sql("select count(*) from reminder where kind = 'group-ask' and due_at <= :now")
                .param("now", Timestamp.from(clock.instant())).query(Long.class).single()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"@handje_bot, nl, Hallo", "/help@handje_bot, nl, Hallo", "/start@handje_bot, en, Hello"})
    void who_only_calls_it_hears_what_it_is_for(String words, String language, String beginning) {
        hears(new Sender(1001, "Anna", Optional.of(language)), false, OptionalLong.empty(), words);
        assertThat(texts().getFirst()).startsWith(beginning);
        assertThat(button().action()).isEqualTo("https://t.me/handje_bot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@handje_bot ga weg!", "Ga weg @handje_bot", "@handje_bot go away"})
    void it_goes_when_it_is_not_wanted(String words) {
        says(words);
        assertThat(promised).extracting(Delivery::content).containsExactly(new Delivery.Leave(OptionalLong.empty(),
                "Dan ga ik. In een privéchat ben ik er nog voor u. Het ga u goed!", ""));
    }

    @Test
    void by_command_it_goes_for_an_administrator_only() {
        says("/leave@handje_bot");
        assertThat(promised.getLast().content()).isEqualTo(new Delivery.Leave(OptionalLong.of(1001),
                "Dan ga ik. In een privéchat ben ik er nog voor u. Het ga u goed!",
                "Alleen een beheerder van deze groep kan dat vragen."));
        hears(ANNA, true, OptionalLong.empty(), "/weg@handje_bot");
        assertThat(((Delivery.Leave) promised.getLast().content()).askedBy()).isEmpty();
    }

    @Test
    void a_supergroup_is_the_same_group_and_takes_along_what_was_promised() {
        enters("nl", true);
        database.sql("""
                insert into outbox (chat, key, priority, content, state, created_at)
                values (-20, 'a', 1, 'x', 'WAITING', now()), (-20, 'b', 1, '', 'DELIVERED', now())""").update();
        does(update -> talk.moves(new Reading.GroupMoved(STREET, -1_000_000_000_020L)));
        does(update -> talk.moves(new Reading.GroupMoved(STREET, -1_000_000_000_020L)));
        does(update -> talk.enters(update,
                new Reading.IntoGroup(-1_000_000_000_020L, Optional.of("nl"), true)));
        assertThat(texts()).hasSize(1);
        assertThat(database.sql("""
                select chat from outbox union select chat from group_chat union select chat from outbox_chat""")
                .query(Long.class).list()).containsExactly(-1_000_000_000_020L);
    }

    private void enters(String language, boolean mayWrite) {
        does(update -> talk.enters(update,
                new Reading.IntoGroup(STREET, Optional.of(language), mayWrite)));
    }

    private void says(String words) {
        hears(ANNA, false, OptionalLong.empty(), words);
    }

    private void hears(Sender by, boolean asTheGroup, OptionalLong answersTo, String words) {
        does(update -> talk.hears(update,
                new Reading.InGroup(STREET, by, asTheGroup, answersTo, words)));
    }

    private void does(Consumer<Update> what) {
        transaction.executeWithoutResult(status -> what.accept(
                new Update(updates.incrementAndGet(), 1, Instant.EPOCH, "")));
    }

    private List<String> texts() {
        return promised.stream().map(Delivery::content).filter(Delivery.Text.class::isInstance)
                .map(it -> ((Delivery.Text) it).text()).toList();
    }

    private Button button() {
        return ((Delivery.Text) promised.getLast().content()).buttons().getFirst().getFirst();
    }

    /** What the bot hears of somebody who follows the newest link. */
    private Optional<String> follows(long person) {
        String code = button().action().replaceAll(".*start=", "");
        return Optional.ofNullable(transaction.execute(status -> asks.enter(
                new Person(person, "x", Language.NL, Answers.none()), code).flatMap(Arrival::words)))
                .flatMap(it -> it);
    }
}
