package nl.handje.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handje.messaging.inbox.UnreadableException;
import nl.handje.messaging.inbox.Update;
import nl.handje.messenger.Heard;

/** Words that somebody typed in one breath and sent in several messages; heard as one. */
record Burst(Heard.Text whole) {
    private static final Duration BREATH = Duration.ofSeconds(3);
    private static final int LONGEST = 4096;

    /** Empty when they are not all words, or not in one breath. */
    static Optional<Burst> of(List<Update> updates) {
        Optional<Burst> burst = words(updates.getFirst()).map(Burst::new);
        for (Update next : updates.subList(1, updates.size())) {
            burst = burst.flatMap(said -> said.with(next));
        }
        return burst;
    }

    /** With one more line; empty when it is something else. */
    Optional<Burst> with(Update next) {
        return words(next).filter(this::isGoneOnWithBy)
                .map(line -> new Burst(new Heard.Text(line.sender(), line.at(), line.messageId(),
                        whole.text() + "\n" + line.text(), false, numbers())))
                .filter(Burst::isOneMessage);
    }

    private List<Long> numbers() {
        return Stream.concat(whole.before().stream(), Stream.of(whole.messageId())).toList();
    }

    private boolean isGoneOnWithBy(Heard.Text line) {
        return line.sender().chat() == whole.sender().chat()
                && Duration.between(whole.at(), line.at()).abs().compareTo(BREATH) <= 0;
    }

    private boolean isOneMessage() {
        return whole.text().codePointCount(0, whole.text().length()) <= LONGEST;
    }

    private static Optional<Heard.Text> words(Update update) {
        try {
            return UpdateReader.read(update.payload(), update.receivedAt()) instanceof Reading.Personal(Heard.Text text)
                    && !text.edited() ? Optional.of(text) : Optional.empty();
        } catch (UnreadableException poison) {
            return Optional.empty();
        }
    }
}
