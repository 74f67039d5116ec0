package nl.handje.telegram;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.handje.killed.KilledBot;
import nl.handje.testing.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code kill -9}, again and again, while people write. */
class KillAndRestartTest {
    private static final int CHATS = 20;
    private static final int UPDATES = 2000;

    final FakeTelegram telegram = new FakeTelegram();
    final String name = TestPostgres.create();
    final JdbcClient database = JdbcClient.create(TestPostgres.dataSource(name));

    @AfterEach
    void close() {
        telegram.close();
        TestPostgres.drop(name);
    }

    @Test
    void killed_again_and_again_it_loses_nothing_does_nothing_twice_and_says_nothing_more_than_twice()
            throws Exception {
        String[] talk = talk(4, Process::destroyForcibly, i -> Written.text(i, 1 + i % CHATS, "w" + i));
        Map<String, Long> copies = Arrays.stream(talk).collect(groupingBy(words -> words, counting()));
        long doubled = copies.values().stream().filter(count -> count > 1).count();
        System.out.println("4 kills under full load with " + CHATS + " chats; answers said twice: " + doubled);

        assertThat(copies).as("every update is answered").hasSize(UPDATES)
                .allSatisfy((words, count) -> assertThat(count).isLessThanOrEqualTo(2));
        assertThat(inversions()).isZero();
    }

    @Test
    void asked_to_stop_under_load_it_says_everything_once() throws Exception {
        assertThat(talk(2, Process::destroy, i -> Written.text(i, 1 + i % CHATS, "w" + i))).hasSize(UPDATES)
                .doesNotHaveDuplicates();
        assertThat(inversions()).isZero();
    }

    @Test
    void killed_while_everybody_types_in_one_breath_every_line_is_heard_once_and_in_its_place() throws Exception {
        String[] talk = talk(2, Process::destroyForcibly,
                i -> Written.text(i, 1 + i % CHATS, "w" + i, 1_764_000_000));
        assertThat(talk).as("lines were joined").hasSizeLessThan(UPDATES).anyMatch(words -> words.contains("\n"));
    }

    /** Everybody writes at once while the bot is ended so often; gives all that it said. */
    private String[] talk(int ends, Consumer<Process> end, IntFunction<String> update) throws Exception {
        database.sql("create table effect (id bigint generated always as identity, chat bigint, words text)").update();
        for (int i = 1; i <= UPDATES; i++) {
            telegram.gives(update.apply(i));
        }
        for (int i = 0; i < ends; i++) {
            Process bot = start();
            int said = telegram.sent().size();
            await().atMost(Duration.ofMinutes(2)).until(() -> telegram.sent().size() > said + 20 && isMadeGood());
            Thread.sleep(ThreadLocalRandom.current().nextInt(200));
            end.accept(bot);
            bot.waitFor();
        }
        Process last = start();
        await().atMost(Duration.ofMinutes(3)).until(this::isSettled);
        last.destroyForcibly().waitFor();
        assertThat(effects()).as("lost, doubled or out of order")
                .allSatisfy((chat, words) -> assertThat(words).isEqualTo(everythingSaidBy(chat)));
        return telegram.sent().toArray(String[]::new);
    }

    private Process start() throws IOException {
        return new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1",
                "-Xmx256m", "-cp", System.getProperty("java.class.path"), KilledBot.class.getName(), telegram.url(),
                FakeTelegram.TOKEN,
                TestPostgres.url(name)).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /**
     * What the last end interrupted was said again: no message is interrupted by two ends, as none is in two seconds.
     */
    private boolean isMadeGood() {
        return database.sql("""
                select not exists (select 1 from outbox where attempts > 1 and state in ('WAITING', 'SENDING'))""")
                .query(Boolean.class).single();
    }

    private boolean isSettled() {
        return telegram.isConfirmed() && database.sql("""
                select not exists (select 1 from inbox where state = 'WAITING')
                and not exists (select 1 from outbox where state in ('WAITING', 'SENDING'))""").query(Boolean.class)
                .single();
    }

    private Map<Long, List<String>> effects() {
        record Effect(long chat, String words) {}
        return database.sql("select chat, words from effect order by id")
                .query((row, number) -> new Effect(row.getLong("chat"), row.getString("words"))).list().stream()
                .collect(groupingBy(Effect::chat, flatMapping(effect -> effect.words().lines(), toList())));
    }

    private static List<String> everythingSaidBy(long chat) {
        return IntStream.rangeClosed(1, UPDATES).filter(i -> 1 + i % CHATS == chat)
                .mapToObj(i -> "w" + i).toList();
    }

    /** How often an answer came to a chat before an earlier one had come for the first time. */
    private long inversions() {
        Map<Long, List<Integer>> answers = telegram.calls.stream().filter(call -> call.method().equals("sendmessage"))
                .collect(groupingBy(call -> call.parameters().path("chat_id").asLong(0),
                        mapping(call -> Integer.valueOf(call.text().replace("re: w", "")), toList())));
        return answers.values().stream().mapToLong(KillAndRestartTest::inversions).sum();
    }

    private static long inversions(List<Integer> answers) {
        return IntStream.range(1, answers.size())
                .filter(i -> answers.get(i) < answers.get(i - 1)).count();
    }
}
