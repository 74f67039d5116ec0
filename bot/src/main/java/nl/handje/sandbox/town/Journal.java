package nl.handje.sandbox.town;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import nl.handje.sandbox.wire.Json;
import tools.jackson.core.JacksonException;

/** One line of JSON for each change. Given to the operating system at once, so killing the program loses none. */
final class Journal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
    private static final int NEW_LINE = '\n';

    private final Path file;
    private final FileChannel lockFile;
    private final FileLock owner;
    private FileChannel out;
    private long lines;

    private Journal(Path file, FileChannel lockFile, FileLock owner, FileChannel out) {
        this.file = file;
        this.lockFile = lockFile;
        this.owner = owner;
        this.out = out;
    }

    static Journal open(Path folder, Consumer<Change> reader) throws IOException {
        Files.createDirectories(folder);
        FileChannel lockFile = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock owner = own(lockFile);
        Path file = folder.resolve("journal.jsonl");
        read(file, reader);
        return new Journal(file, lockFile, owner, appending(file));
    }

    private static FileLock own(FileChannel lockFile) throws IOException {
        try {
            FileLock lock = lockFile.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException sameProgram) {
            LOG.debug("the folder is open in this very program");
        }
        lockFile.close();
        throw new IOException("another sandbox already uses this folder");
    }

    private static FileChannel appending(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static void read(Path file, Consumer<Change> reader) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (BufferedReader in = Files.newBufferedReader(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!readLine(line, reader)) {
                    LOG.warn("the journal ends in a line that was not finished; it is left out");
                    return;
                }
            }
        }
    }

    private static boolean readLine(String line, Consumer<Change> reader) {
        try {
            reader.accept(Json.MAPPER.readValue(line, Change.class));
            return true;
        } catch (JacksonException unfinished) {
            return false;
        }
    }

    void append(Change change) {
        try {
            write(out, change);
            lines++;
        } catch (IOException diskTrouble) {
            throw new UncheckedIOException("the sandbox cannot write its journal", diskTrouble);
        }
    }

    private static void write(FileChannel channel, Change change) throws IOException {
        byte[] json = Json.MAPPER.writerFor(Change.class).writeValueAsBytes(change);
        ByteBuffer line = ByteBuffer.allocate(json.length + 1).put(json).put((byte) NEW_LINE).flip();
        while (line.hasRemaining()) {
            channel.write(line);
        }
    }

    /** How many lines were written since the last time the journal was made short. */
    long length() {
        return lines;
    }

    /** Writes what is so now into a new file and puts it in the old one's place in one step. */
    void shorten(Stream<Change> changes) throws IOException {
        Path fresh = file.resolveSibling("journal.new");
        Files.deleteIfExists(fresh);
        try (FileChannel channel = appending(fresh)) {
            for (Iterator<Change> each = changes.iterator(); each.hasNext();) {
                write(channel, each.next());
            }
            channel.force(true);
        }
        out.close();
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        out = appending(file);
        lines = 0;
    }

    @Override
    public void close() throws IOException {
        out.close();
        owner.release();
        lockFile.close();
    }

}
