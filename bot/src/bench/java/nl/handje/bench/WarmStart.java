package nl.handje.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.spi.ToolProvider;

/**
 * What a program that begins often needs to begin fast: its classes as jars and the ahead-of-time cache of JDK 25 (JEP
 * 514), both made once. A node that takes longer to start than it is left alive would never be killed at work.
 */
final class WarmStart {
    private static final AtomicInteger JARS = new AtomicInteger();

    private final Path room = Files.createTempDirectory("handje-bench");
    private final Path cache = room.resolve("nodes.aot");
    private final String classPath;

    WarmStart() throws IOException {
        this.classPath = List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream().map(Path::of)
                .filter(Files::exists).map(this::asJar).map(Path::toString)
                .reduce((one, next) -> one + File.pathSeparator + next).orElseThrow();
        for (var file : List.of(room, cache)) {
            file.toFile().deleteOnExit();
        }
    }

    /** The command that begins the program; the first life of all that ends in order writes the cache. */
    List<String> command(Class<?> program, List<String> arguments) {
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m",
                (isWarm() ? "-XX:AOTCache=" : "-XX:AOTCacheOutput=") + cache, "-cp", classPath, program.getName()));
        command.addAll(arguments);
        return List.copyOf(command);
    }

    boolean isWarm() {
        return Files.exists(cache);
    }

    /** The cache knows jars only. */
    private Path asJar(Path entry) {
        if (!Files.isDirectory(entry)) {
            return entry;
        }
        var jar = room.resolve("classes-" + JARS.incrementAndGet() + ".jar");
        if (ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, "--create", "--no-compress",
                "--file", jar.toString(), "-C", entry.toString(), ".") != 0) {
            throw new UncheckedIOException(new IOException("No jar of " + entry));
        }
        jar.toFile().deleteOnExit();
        return jar;
    }
}
