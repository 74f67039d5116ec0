package nl.handje.sandbox.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where the bytes of files lie: in the data folder, or in memory when there is none. */
final class Shelf {
    private final Optional<Path> folder;
    private final Map<String, byte[]> memory = new ConcurrentHashMap<>();

    Shelf(Optional<Path> folder) throws IOException {
        this.folder = folder.map(data -> data.resolve("files"));
        if (this.folder.isPresent()) {
            Files.createDirectories(this.folder.get());
        }
    }

    void put(String id, byte[] bytes) {
        try {
            if (folder.isPresent()) {
                Files.write(folder.get().resolve(id), bytes);
            } else {
                memory.put(id, bytes);
            }
        } catch (IOException diskTrouble) {
            throw new UncheckedIOException("the sandbox cannot keep a file", diskTrouble);
        }
    }

    Optional<byte[]> get(String id) {
        if (folder.isEmpty()) {
            return Optional.ofNullable(memory.get(id));
        }
        try {
            Path file = folder.get().resolve(id);
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException diskTrouble) {
            throw new UncheckedIOException("the sandbox cannot read a file", diskTrouble);
        }
    }
}
