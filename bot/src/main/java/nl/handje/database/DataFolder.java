package nl.handje.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.util.FileSystemUtils;

/** The folder of the embedded server, readable by its owner only and used by one program at a time. */
final class DataFolder implements AutoCloseable {
    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    static DataFolder take(Path folder) throws IOException {
        Path root = Files.createDirectories(folder.toAbsolutePath().normalize());
        restrict(root, "rwx------");
        var lock = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(lock)) {
            lock.close();
            throw new IllegalStateException(
                    "Another Handje is running on this data folder; stop it, or choose another by HANDJE_DATA_DIR.");
        }
        return new DataFolder(root, lock);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path programs() {
        return root.resolve("postgres-programs");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    Path passwordFile() {
        return root.resolve("postgres-password");
    }

    /** The password of the server, made up the first time. */
    String password() throws IOException {
        if (!Files.exists(passwordFile())) {
            byte[] secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            Path draft = Files.writeString(root.resolve("postgres-password.new"), HexFormat.of().formatHex(secret));
            restrict(draft, "rw-------");
            Files.move(draft, passwordFile());
        }
        return Files.readString(passwordFile());
    }

    /** A cluster that was never finished holds nothing yet, and cannot be started. */
    void discardUnfinishedCluster() throws IOException {
        if (Files.exists(cluster()) && !Files.exists(finished())) {
            FileSystemUtils.deleteRecursively(cluster());
        }
    }

    void clusterIsFinished() throws IOException {
        if (!Files.exists(finished())) {
            Files.createFile(finished());
        }
    }

    private Path finished() {
        return cluster().resolve("handje-ready");
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (POSIX) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
