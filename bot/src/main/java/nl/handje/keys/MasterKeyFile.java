package nl.handje.keys;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The master key of a database of our own: made the first time, in the data folder, for its owner only. */
final class MasterKeyFile {
    static final String NAME = "master-key";

    private MasterKeyFile() {
    }

    static String readOrMake(Path folder) throws IOException {
        var file = Files.createDirectories(folder).resolve(NAME);
        if (!Files.exists(file)) {
            make(file);
        }
        return Files.readString(file);
    }

    /** Two programs may begin at the same moment: whoever is first made it, and it is never half written. */
    private static void make(Path file) throws IOException {
        var draft = Files.createTempFile(file.getParent(), NAME, ".new", forOwner());
        try {
            Files.writeString(draft, MasterKey.draw() + "\n", StandardOpenOption.SYNC);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException other) {
            // The other one's is as good.
        } finally {
            Files.delete(draft);
        }
    }

    private static FileAttribute<?>[] forOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(Set.copyOf(PosixFilePermissions.fromString("rw-------")))}
                : new FileAttribute<?>[0];
    }
}
