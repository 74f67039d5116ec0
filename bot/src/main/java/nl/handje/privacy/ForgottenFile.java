package nl.handje.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A file apart from the database, with the number of everybody who was forgotten: a line each, which only grows. Where
 * none is named, nothing is written.
 */
final class ForgottenFile {
    private static final int NUMBER_LENGTH = 36;

    private final Optional<Path> file;

    ForgottenFile(Optional<Path> file) {
        this.file = file;
    }

    boolean isNamed() {
        return file.isPresent();
    }

    /** A line that was cut off by a crash is no number; whoever it was stands in the table. */
    Set<UUID> read() {
        return file.filter(Files::exists).map(ForgottenFile::numbers).orElseGet(Set::of);
    }

    private static Set<UUID> numbers(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> line.length() == NUMBER_LENGTH)
                    .map(UUID::fromString).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException("HANDJE_FORGOTTEN_FILE cannot be read", e);
        }
    }

    /** Is on the disk when this returns. */
    void add(Collection<UUID> forgotten) {
        file.ifPresent(it -> append(it, forgotten.stream().map(id -> "\n" + id).collect(Collectors.joining())));
    }

    private static synchronized void append(Path file, String lines) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, lines.getBytes(StandardCharsets.US_ASCII), StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND, StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException("HANDJE_FORGOTTEN_FILE cannot be written", e);
        }
    }
}
