package nl.handje.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import nl.handje.dialogue.Rests;
import nl.handje.messenger.Listener;
import nl.handje.talk.KeptConversations;
import nl.handje.testing.Neighbour.Read;
import nl.handje.testing.Town;
import nl.handje.testing.TownTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Random but valid people: any words, any button, any order, with restarts in between. Nobody is ever left without an
 * answer or without a way out. {@code -Dhandje.fuzz.turns=100000} for a long run, {@code -Dhandje.fuzz.seed=…} to
 * repeat one.
 */
@TownTest
class FuzzTest {
    private static final int PEOPLE = 10;
    private static final int LAST = 25;
    /**
     * Of the messenger, and the name before it when a neighbour's words are passed on: those the outbox cuts in two.
     */
    private static final int LONGEST_MESSAGE = 4096 + 64;
    private static final int OFTEN = 10_000;
    private static final int LONGEST_ACTION = 64;
    private static final int LONGEST_LABEL = 64;
    private static final int CANCELS = 60;

    private final int turns = Integer.getInteger("handje.fuzz.turns", 1500);
    private final long seed = Long.getLong("handje.fuzz.seed", 22112026L);
    private final RandomGenerator random = new SplittableRandom(seed);
    private final Deque<String> trail = new ArrayDeque<>();
    private final List<FuzzedPerson> people = new ArrayList<>();

    @Autowired
    Town town;
    @Autowired
    KeptConversations kept;
    @Autowired
    Listener listener;
    @Autowired
    AutowireCapableBeanFactory beans;
    @Autowired
    JdbcClient database;
    @Autowired
    TransactionTemplate transaction;

    @Test
    void whatever_people_do_they_are_answered_and_find_a_way_out() throws IOException {
        var texts = Texts.load();
        try {
            for (int turn = 1; turn <= turns; turn++) {
                turn(turn, texts);
                if (turn % OFTEN == 0) {
                    // A long run takes an hour or more: somebody waits at the console.
                    System.out.printf("%d turns%n", turn);
                }
            }
        } catch (RuntimeException | AssertionError | StackOverflowError failed) {
            throw new AssertionError("seed " + seed + ", turns " + turns + "; the last ones:\n"
                    + String.join("\n", trail), failed);
        } finally {
            town.restartsWith(listener);
            town.forgetWhatWasSaid();
        }
        System.out.printf("Dialogues with anybody: %d turns, seed %d, every one answered%n", turns, seed);
    }

    private void turn(int turn, Texts texts) {
        if (people.size() < PEOPLE || random.nextInt(150) == 0) {
            somebodyNew(texts);
        }
        int dice = random.nextInt(100);
        if (dice < 2) {
            restart();
        } else if (dice < 5) {
            timePasses();
        } else if (dice < 9) {
            findsTheWayOut(anybody());
        } else {
            somebodyActs(anybody());
        }
        people.forEach(this::readsWhatCame);
        if (turn % 50 == 0) {
            nobodyIsPromisedTwice();
        }
    }

    private FuzzedPerson anybody() {
        return people.get(random.nextInt(people.size()));
    }

    private void somebodyNew(Texts texts) {
        var language = List.of("nl", "nl", "nl", "en", "en", "pl").get(random.nextInt(6));
        var person = new FuzzedPerson(town.neighbour(language.equals("nl") ? "Ben" : "Ann", language), texts, random);
        if (people.size() >= PEOPLE) {
            people.removeFirst();
        }
        people.add(person);
    }

    private void restart() {
        note("-- restart");
        town.restartsWith(beans.createBean(Conversations.class));
    }

    private void timePasses() {
        var hours = random.nextInt(30);
        note("-- " + hours + " hours later");
        town.clockAdvances(Duration.ofHours(hours));
    }

    private void somebodyActs(FuzzedPerson person) {
        var what = person.acts();
        note(person.chat() + " " + what);
        var answers = person.reads();
        answers.forEach(this::isWithinLimits);
        assertThat(answers).as("answers to " + what).isNotEmpty();
    }

    private void readsWhatCame(FuzzedPerson person) {
        person.reads().forEach(this::isWithinLimits);
    }

    private void isWithinLimits(Read message) {
        note("    " + message.text().lines().findFirst().orElse("") + " " + message.labels());
        assertThat(message.text()).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST_MESSAGE);
        assertThat(message.labels()).allSatisfy(label -> assertThat(label).isNotBlank()
                .hasSizeLessThanOrEqualTo(LONGEST_LABEL));
        assertThat(message.actions()).allSatisfy(action -> assertThat(action.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(LONGEST_ACTION));
    }

    /** Help explains in every state, a person can be had, and with cancel everything comes to an end. */
    private void findsTheWayOut(FuzzedPerson person) {
        note(person.chat() + " looks for the way out");
        answered(person, "/help");
        answered(person, "/back");
        answered(person, "help");
        for (int i = 0; i < CANCELS && isBusy(person); i++) {
            answered(person, "/cancel");
        }
        assertThat(isBusy(person)).as("still in a talk after " + CANCELS + " cancels").isFalse();
    }

    private void answered(FuzzedPerson person, String words) {
        note(person.chat() + " " + person.says(words));
        var answers = person.reads();
        answers.forEach(this::isWithinLimits);
        assertThat(answers).as("answers to " + words).isNotEmpty();
    }

    private boolean isBusy(FuzzedPerson person) {
        return Boolean.TRUE.equals(transaction.execute(status -> Rests.hasSomething(kept.with(person.chat()))));
    }

    private void nobodyIsPromisedTwice() {
        assertThat(database.sql("""
                select request_id from appointment where state in ('AGREED', 'ON_THE_WAY') group by request_id
                having count(*) > 1""").query(String.class).list()).as("two appointments for one request").isEmpty();
        assertThat(database.sql("""
                select request_id from invitation where state = 'ACCEPTED' group by request_id having count(*) > 1""")
                .query(String.class).list()).as("two neighbours who were both told yes").isEmpty();
    }

    private void note(String line) {
        trail.addLast(line);
        if (trail.size() > LAST) {
            trail.removeFirst();
        }
    }
}
