package nl.handje.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody has answered so far; immutable.
 *
 * @param texts
 *            by the name of the question, in the form that {@link Question#write} gives
 */
public record Answers(Map<String, String> texts) {
    /** No question has this name. */
    private static final String READING = "?reading";
    private static final String WANTED = "?wanted";

    public Answers {
        texts = Map.copyOf(texts);
    }

    public static Answers none() {
        return new Answers(Map.of());
    }

    /** The answers themselves, without what is noted about them. */
    Map<String, String> said() {
        var said = new LinkedHashMap<>(texts);
        said.keySet().removeIf(it -> it.contains("?"));
        return said;
    }

    public boolean has(Question<?> question) {
        return texts.containsKey(question.name());
    }

    public <T> Optional<T> to(Question<T> question) {
        return Optional.ofNullable(texts.get(question.name())).map(question::read);
    }

    public <T> Answers with(Question<T> question, T value) {
        return with(question.name(), question.write(value));
    }

    /** With an answer in its written form. */
    public Answers with(String question, String text) {
        var more = new LinkedHashMap<>(texts);
        more.put(question, text);
        return new Answers(more);
    }

    public Answers with(Question<?> question, Optional<String> text) {
        return text.map(it -> with(question.name(), it)).orElse(this);
    }

    /** With the likely answers to a question that is still open. */
    Answers suggesting(Question<?> question, List<String> options) {
        return options.isEmpty() || has(question) ? this : with(question.name() + "?", String.join(",", options));
    }

    public List<String> suggested(Question<?> question) {
        var options = texts.getOrDefault(question.name() + "?", "");
        return options.isEmpty() ? List.of() : List.of(options.split(","));
    }

    /** The answer in its written form; empty when there is none. */
    Optional<String> text(Question<?> question) {
        return Optional.ofNullable(texts.get(question.name()));
    }

    public Answers without(Question<?> question) {
        return without(question.name());
    }

    /** The person wants to answer this one again, also when it is not asked by itself. */
    public Answers wanting(Question<?> question) {
        return with(WANTED, question.name());
    }

    boolean wants(Question<?> question) {
        return question.name().equals(texts.get(WANTED));
    }

    private Answers without(String key) {
        var less = new LinkedHashMap<>(texts);
        less.remove(key);
        return new Answers(less);
    }

    /** What the words were taken for from which this began; empty when it began with a button. */
    public Optional<Reading> reading() {
        return Optional.ofNullable(texts.get(READING)).map(Reading::read);
    }

    public Answers readFrom(Reading reading) {
        return with(READING, reading.write());
    }

    /** The words from which it began were taken for the wrong thing, and this is what they meant. */
    public Answers insteadOf(Answers mistaken) {
        return mistaken.reading().map(reading -> readFrom(reading.contradict())).orElse(this);
    }

    public Answers withoutReading() {
        return without(READING);
    }
}
