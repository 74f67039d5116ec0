package nl.handje.sandbox.sim;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import nl.handje.sandbox.api.Notices;
import nl.handje.sandbox.api.Notices.Notice;
import nl.handje.sandbox.town.Change;
import nl.handje.sandbox.town.ChatKey;
import nl.handje.sandbox.town.Town;
import nl.handje.sandbox.wire.Answer;
import nl.handje.sandbox.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/** Tells open pages what has just changed, as server-sent events. The pages then ask for what they show. */
final class EventStream {
    private static final int MOST_UNREAD = 10_000;
    private static final int HEARTBEAT_SECONDS = 15;

    private final Town town;
    private final Notices notices;

    EventStream(Town town, Notices notices) {
        this.town = town;
        this.notices = notices;
    }

    Answer open() {
        return new Answer.Flow("text/event-stream", this::write);
    }

    private void write(OutputStream out) throws IOException {
        BlockingQueue<ObjectNode> unread = new LinkedBlockingQueue<>(MOST_UNREAD);
        Runnable stopWatching = town.watch(change -> event(change).ifPresent(unread::offer));
        Runnable stopReading = notices.read(notice -> unread.offer(event(notice)));
        try {
            send(out, "retry: 1000\n\n");
            while (!Thread.currentThread().isInterrupted()) {
                ObjectNode event = unread.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                send(out, event == null ? ": still here\n\n" : "data: " + event + "\n\n");
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } finally {
            stopWatching.run();
            stopReading.run();
        }
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static Optional<ObjectNode> event(Change change) {
        return switch (change) {
            case Change.MessageSet set -> Optional.of(in("chat", set.message().chat()));
            case Change.ChatSet set -> Optional.of(in("chat", set.chat().key()));
            case Change.PersonMet met -> Optional.of(Json.object().put("type", "people"));
            case Change.GroupSet set -> Optional.of(Json.object().put("type", "people"));
            case Change.BotSet set -> Optional.of(Json.object().put("type", "bot"));
            case Change.HomeBotSet set -> Optional.of(Json.object().put("type", "bot"));
            case Change.ClockMoved moved -> Optional.of(Json.object().put("type", "clock"));
            case Change.UpdateQueued queued -> Optional.empty();
            case Change.UpdatesDone done -> Optional.empty();
            case Change.UpdateDone done -> Optional.empty();
            case Change.TapSet set -> Optional.empty();
            case Change.FileKept kept -> Optional.empty();
            case Change.Counted counted -> Optional.empty();
        };
    }

    private static ObjectNode event(Notice notice) {
        ObjectNode event = in(notice.kind(), notice.chat());
        event.setAll(notice.details());
        return event;
    }

    private static ObjectNode in(String type, ChatKey chat) {
        return Json.object().put("type", type).put("bot", chat.bot()).put("chat", chat.chat());
    }
}
