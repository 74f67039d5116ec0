package nl.handje.sandbox;

import static nl.handje.sandbox.Sim.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

/** With a data folder, a sandbox that was stopped or killed goes on where it was. */
class RestartTest {
    @TempDir
    Path folder;

    @Test
    void after_a_restart_phones_show_what_they_showed() throws IOException {
        JsonNode before;
        try (Sandbox sandbox = open()) {
            Sim sim = new Sim(sandbox.address());
            TestBot bot = bot(sandbox);
            sim.types(ANNA, "Hallo");
            int id = bot.sends(ANNA, "Dag");
            bot.sends(ANNA, "Weg");
            bot.result("editMessageText", "{\"chat_id\":1001,\"message_id\":" + id + ",\"text\":\"Dag Anna\"}");
            bot.result("deleteMessage", "{\"chat_id\":1001,\"message_id\":" + (id + 1) + "}");
            sim.post("people/1001/photo", "{}");
            before = sim.phone(ANNA);
        }
        try (Sandbox sandbox = open()) {
            assertThat(new Sim(sandbox.address()).phone(ANNA)).isEqualTo(before);
            assertThat(Http.get(sandbox.address().resolve(before.path(3).path("photo").path("url").asString()))
                    .status()).isEqualTo(200);
        }
    }

    @Test
    void numbers_never_begin_lower_and_what_was_confirmed_does_not_come_again() throws IOException {
        JsonNode last;
        try (Sandbox sandbox = open()) {
            Sim sim = new Sim(sandbox.address());
            sim.types(ANNA, "een");
            bot(sandbox).updates(0);
            last = sim.types(ANNA, "twee");
            bot(sandbox).result("getUpdates", "{\"offset\":" + last.path("updateId").asInt() + "}");
        }
        try (Sandbox sandbox = open()) {
            assertThat(bot(sandbox).updates(0)).extracting(update -> update.path("update_id").asInt())
                    .containsExactly(last.path("updateId").asInt());
            JsonNode next = new Sim(sandbox.address()).types(ANNA, "drie");
            assertThat(next.path("updateId").asInt()).isEqualTo(last.path("updateId").asInt() + 1);
            assertThat(next.path("messageId").asInt()).isEqualTo(last.path("messageId").asInt() + 1);
        }
    }

    @Test
    void the_clock_does_not_go_back_and_settings_stay() throws IOException {
        try (Sandbox sandbox = open()) {
            new Sim(sandbox.address()).advances("P3D");
            bot(sandbox).result("setMyCommands", "{\"commands\":[{\"command\":\"start\",\"description\":\"Begin\"}]}");
            new Sim(sandbox.address()).types(ANNA, "Hallo");
            new Sim(sandbox.address()).post("people/1001/block", "{}");
        }
        try (Sandbox sandbox = open()) {
            assertThat(Duration.between(Instant.now(), sandbox.clock().instant())).isGreaterThan(Duration.ofHours(71));
            assertThat(bot(sandbox).result("getMyCommands", "{}").size()).isEqualTo(1);
            assertThat(bot(sandbox).refusal("sendMessage", "{\"chat_id\":1001,\"text\":\"Dag\"}"))
                    .isEqualTo("Forbidden: bot was blocked by the user");
        }
    }

    @Test
    void a_line_that_was_not_finished_is_left_out() throws IOException {
        try (Sandbox sandbox = open()) {
            new Sim(sandbox.address()).types(ANNA, "Hallo");
        }
        Files.writeString(folder.resolve("journal.jsonl"), "{\"kind\":\"message\",\"mess", StandardOpenOption.APPEND);
        try (Sandbox sandbox = open()) {
            assertThat(new Sim(sandbox.address()).phone(ANNA).size()).isEqualTo(1);
        }
    }

    @Test
    void two_sandboxes_do_not_share_a_folder() throws IOException {
        try (Sandbox first = open()) {
            assertThat(first.port()).isPositive();
            assertThatThrownBy(this::open).isInstanceOf(IOException.class)
                    .hasMessage("another sandbox already uses this folder");
        }
    }

    @Test
    void a_killed_process_loses_nothing_that_was_answered() throws Exception {
        int port = freePort();
        Process first = process(port);
        Sim sim = new Sim(URI.create("http://127.0.0.1:" + port));
        TestBot bot = new TestBot(URI.create("http://127.0.0.1:" + port), Sandbox.DEMO_TOKEN);
        JsonNode receipt = sim.types(ANNA, "Hallo");
        int answer = bot.sends(ANNA, "Dag");
        first.destroyForcibly().waitFor();
        Process second = process(port);
        try {
            assertThat(sim.lastMessage(ANNA).path("messageId").asInt()).isEqualTo(answer);
            assertThat(bot.updates(0).getFirst().path("update_id")).isEqualTo(receipt.path("updateId"));
        } finally {
            second.destroyForcibly().waitFor();
        }
    }

    private Process process(int port) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                SandboxApplication.class.getName());
        builder.environment().put("HANDJE_SANDBOX_PORT", Integer.toString(port));
        builder.environment().put("HANDJE_SANDBOX_FOLDER", folder.toString());
        Process process = builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        awaitPort(port, process);
        return process;
    }

    private static void awaitPort(int port, Process process) throws Exception {
        for (int i = 0; i < 600 && process.isAlive(); i++) {
            try {
                Http.get(URI.create("http://127.0.0.1:" + port + "/sim/clock"));
                return;
            } catch (java.io.UncheckedIOException notYet) {
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException("the sandbox process did not start");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private Sandbox open() throws IOException {
        return Sandbox.start(SandboxSettings.usual().onPort(0).keptIn(folder));
    }

    private static TestBot bot(Sandbox sandbox) {
        return new TestBot(sandbox.address(), Sandbox.DEMO_TOKEN);
    }
}
