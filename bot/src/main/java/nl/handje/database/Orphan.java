package nl.handje.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server that outlived its killed owner. */
record Orphan(ProcessHandle process) {
    private static final int SECONDS_TO_STOP = 60;

    static Optional<Orphan> of(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        long pid = Files.readAllLines(pidFile).stream().findFirst().map(Long::parseLong).orElse(-1L);
        return ProcessHandle.of(pid).filter(Orphan::isPostgres).map(Orphan::new);
    }

    /** After a restart of the machine the number may belong to anybody. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(command -> command.endsWith("postgres")).isPresent();
    }

    /** SIGINT is PostgreSQL's fast shutdown: sessions end, everything is written. */
    void stop() throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).inheritIO().start();
        try {
            process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the former database server stopped", interrupted);
        } catch (ExecutionException | TimeoutException stuck) {
            throw new IOException("The former database server does not stop: process " + process.pid(), stuck);
        }
    }
}
