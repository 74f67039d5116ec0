package nl.handje.sandbox.api;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import nl.handje.sandbox.town.ChatKey;
import tools.jackson.databind.node.ObjectNode;

/** What a phone shows for a moment and nobody keeps: typing, the answer to a tap. */
public final class Notices {
    /** One such moment in one chat. */
    public record Notice(String kind, ChatKey chat, ObjectNode details) {}

    private final List<Consumer<Notice>> readers = new CopyOnWriteArrayList<>();

    public Runnable read(Consumer<Notice> reader) {
        readers.add(reader);
        return () -> readers.remove(reader);
    }

    void post(Notice notice) {
        readers.forEach(reader -> reader.accept(notice));
    }
}
