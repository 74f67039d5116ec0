package nl.handje.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handje.database.DatabaseSettings;

/** The master key of now, and those of before from which keys are taken over. Immutable. */
public final class MasterKeys {
    private static final String HOW = "Set HANDJE_KEYS_MASTER to 32 bytes in Base64, as openssl rand -base64 32 writes them,"
            + " the same for the bot and the admin web, and keep it apart from the database and its backups.";

    private final MasterKey now;
    private final List<MasterKey> all;

    private MasterKeys(MasterKey now, List<MasterKey> earlier) {
        this.now = now;
        this.all = Stream.concat(Stream.of(now), earlier.stream()).toList();
    }

    /** One that nobody has seen, for a database that lives no longer than this process. */
    public static MasterKeys drawn() {
        return new MasterKeys(MasterKey.read(MasterKey.draw()).orElseThrow(), List.of());
    }

    static MasterKeys of(KeysSettings settings, DatabaseSettings database) {
        var master = settings.master().or(() -> settings.masterFile().map(MasterKeys::text))
                .or(() -> database.ownFolder().map(MasterKeys::ours))
                .orElseThrow(() -> new MasterKeyException(
                        "HANDJE_KEYS_MASTER is not set, so people's words cannot be kept sealed.", HOW));
        return new MasterKeys(read(master, "HANDJE_KEYS_MASTER"),
                settings.earlier().stream().map(text -> read(text, "HANDJE_KEYS_EARLIER")).toList());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new MasterKeyException("The file that HANDJE_KEYS_MASTER_FILE names cannot be read.", HOW);
        }
    }

    private static String ours(Path folder) {
        try {
            return MasterKeyFile.readOrMake(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MasterKey read(String text, String setting) {
        return MasterKey.read(text).orElseThrow(() -> new MasterKeyException(setting + " is no key.", HOW));
    }

    MasterKey now() {
        return now;
    }

    Optional<MasterKey> named(String name) {
        return all.stream().filter(key -> key.name().equals(name)).findFirst();
    }
}
