package nl.handje.testing;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Node.js and the packages of {@code src/test/npm}, installed once into {@code target/npm}. Tests that need them are
 * skipped on a machine without Node, or when the packages cannot be had.
 */
public final class Node {
    private static final Path SOURCES = Stream.of("src/test/npm", "../bot/src/test/npm").map(Path::of)
            .filter(Files::isDirectory).findFirst().orElse(Path.of("src/test/npm"));
    private static final Path FOLDER = Path.of("target", "npm").toAbsolutePath();
    private static final int INSTALL_MINUTES = 5;
    private static final Object ONE_AT_A_TIME = new Object();

    private Node() {
    }

    /** The program, if this machine has it. */
    public static Optional<Path> program() {
        return onPath("node");
    }

    private static Optional<Path> onPath(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name)).filter(Files::isExecutable).findFirst();
    }

    /** The folder with scripts and installed packages; skips the test when there is none. */
    public static Path folder() {
        Needs.present(program().isPresent() && onPath("npm").isPresent(), "This test needs Node.js 20 with npm.");
        synchronized (ONE_AT_A_TIME) {
            Needs.present(isInstalledByOne(), "The npm packages of this test could not be installed.");
        }
        return FOLDER;
    }

    /** Tests run in more than one process, and {@code npm ci} begins by deleting what another process may be using. */
    private static boolean isInstalledByOne() {
        try {
            Files.createDirectories(FOLDER);
            try (FileChannel file = FileChannel.open(FOLDER.resolve("install.lock"), CREATE, WRITE);
                    FileLock held = file.lock()) {
                copySources();
                return held.isValid() && (isInstalled() || install());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void copySources() {
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                replace(file, FOLDER.resolve(file.getFileName()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Leaves a file alone that is the same already: another process may be starting from it. */
    private static void replace(Path source, Path copy) throws IOException {
        if (!Files.exists(copy) || Files.mismatch(source, copy) >= 0) {
            Files.copy(source, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean isInstalled() {
        try {
            Path done = FOLDER.resolve("node_modules").resolve("installed-from.json");
            return Files.exists(done) && Files.mismatch(done, FOLDER.resolve("package-lock.json")) < 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean install() {
        try {
            Process npm = new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                    .directory(FOLDER.toFile()).redirectErrorStream(true)
                    .redirectOutput(FOLDER.resolve("install.log").toFile()).start();
            boolean done = npm.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES) && npm.exitValue() == 0;
            if (done) {
                Files.copy(FOLDER.resolve("package-lock.json"),
                        FOLDER.resolve("node_modules").resolve("installed-from.json"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            return done;
        } catch (IOException noNpm) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Starts a script of that folder; its output goes into a file beside it. */
    public static Process start(String script, String... arguments) throws IOException {
        Path folder = folder();
        List<String> command = new ArrayList<>(List.of(program().orElseThrow().toString(), script));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(output(script).toFile()).start();
    }

    /** Runs a script to its end. */
    public static void run(String script, String... arguments) throws IOException, InterruptedException {
        Process process = start(script, arguments);
        if (!process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(script + " failed: " + Files.readString(output(script), StandardCharsets.UTF_8));
        }
    }

    private static Path output(String script) {
        return FOLDER.resolve(script + ".log");
    }
}
