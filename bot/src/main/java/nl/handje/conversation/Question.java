package nl.handje.conversation;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Spoken;

/**
 * One thing to be known before a flow can act: its name and how an answer to it is read. Immutable. Its words stand
 * under {@code <flow>.<name>.ask} or {@code <name>.ask} in the phrases, and {@code .retry}, {@code .simpler},
 * {@code .why}, {@code .name}, {@code .ended} and {@code .option.<key>} likewise.
 */
public final class Question<T> {
    private final String name;
    private final Function<T, String> writes;
    private final Function<String, T> reads;
    private final Function<Understood, Optional<T>> answer;
    private final Function<Understood, Optional<T>> mention;
    private final Function<Understood, List<T>> allMentions;
    private final Function<Understood, List<String>> suggestions;
    private final Revision<T> revision;
    private final BinaryOperator<T> union;
    private final Optional<Function<Understood, Optional<T>>> rest;
    private final List<Option<T>> options;
    private final int shown;
    private final Optional<Function<Understood, Optional<T>>> withSubject;
    private final Predicate<Understood> reopened;
    private final Predicate<Answers> needed;
    private final Predicate<T> ends;
    private final boolean waits;
    private final Predicate<Answers> asked;
    private final Function<Answers, Spoken> detail;
    private final boolean remembered;
    private final boolean wayOut;
    private final Function<Answers, String> manner;
    private final Function<Answers, Optional<String>> afterEnd;
    private final Function<Answers, List<String>> found;
    private final Function<String, Optional<T>> picked;

    Question(QuestionBuilder<T> builder) {
        this.name = builder.name;
        this.writes = builder.writes;
        this.reads = builder.reads;
        this.answer = builder.answer;
        this.mention = builder.mention;
        this.allMentions = builder.allMentions;
        this.suggestions = builder.suggestions;
        this.revision = builder.revision;
        this.union = builder.union;
        this.rest = builder.rest;
        this.options = List.copyOf(builder.options);
        this.shown = builder.shown;
        this.withSubject = builder.withSubject;
        this.reopened = builder.reopened;
        this.needed = builder.needed;
        this.ends = builder.ends;
        this.waits = builder.waits;
        this.asked = builder.asked;
        this.detail = builder.detail;
        this.remembered = builder.remembered;
        this.wayOut = builder.wayOut;
        this.manner = builder.manner;
        this.afterEnd = builder.afterEnd;
        this.found = builder.found;
        this.picked = builder.picked;
    }

    /** What a new answer makes of the old one. */
    public interface Revision<T> {
        T of(T old, T said, Understood understood);
    }

    /**
     * A button that answers.
     *
     * @param key
     *            the last part of the key of its words
     */
    public record Option<T>(String key, T value) {}

    /**
     * Begins a question.
     *
     * @param name
     *            unique in the flow; the name under which a remembered answer is found again
     * @param writes
     *            the answer as text, for keeping
     * @param reads
     *            the answer back
     */
    public static <T> QuestionBuilder<T> named(String name, Function<T, String> writes, Function<String, T> reads) {
        return new QuestionBuilder<>(name, writes, reads);
    }

    public String name() {
        return name;
    }

    String write(T value) {
        return writes.apply(value);
    }

    T read(String text) {
        return reads.apply(text);
    }

    /** Whether it matters, seen the other answers. */
    public boolean matters(Answers answers) {
        return needed.test(answers);
    }

    /** Whether it falls away when the talk is about something else. */
    public boolean goesWithTheSubject() {
        return withSubject.isPresent();
    }

    /** What is said of this in words that say what the talk is about instead. */
    public Optional<String> withSubjectIn(Understood understood) {
        return withSubject.flatMap(it -> it.apply(understood)).map(writes);
    }

    /** Whether the answer now is another, and not the one before with something more. */
    public boolean isReplaced(Answers before, Answers now) {
        return before.to(this).flatMap(old -> now.to(this).filter(it -> !union.apply(old, it).equals(it))).isPresent();
    }

    /** Whether somebody says that the answer is wrong, and not what it should be. */
    public boolean isReopenedBy(Understood understood, Answers answers) {
        return answers.has(this) && reopened.test(understood);
    }

    /** Whether it is put when nobody mentions it: by itself, or because the person wants to change its answer. */
    public boolean isAsked(Answers answers) {
        return asked.test(answers) || answers.wants(this);
    }

    /** What its words tell of the other answers. */
    public Spoken detail(Answers answers) {
        return detail.apply(answers);
    }

    public boolean isRemembered() {
        return remembered;
    }

    public boolean endsWith(String text) {
        return ends.test(reads.apply(text));
    }

    /** Whether the flow only waits when it ends here. */
    public boolean waits() {
        return waits;
    }

    /** Which of its words it is put in the first time. */
    public String manner(Answers answers) {
        return manner.apply(answers);
    }

    /** The flow that begins when this one ends with it; empty mostly. */
    public Optional<String> afterEnd(Answers answers) {
        return afterEnd.apply(answers);
    }

    /** Whether one of its buttons ends the flow, or leaves everything as it is. */
    public boolean hasWayOut() {
        return wayOut || options.stream().map(Option::value).anyMatch(ends);
    }

    /** What a message answers when this was asked. */
    public Optional<String> answerIn(Understood understood, Answers known) {
        return answer.apply(understood).map(value -> revised(value, understood, known)).map(writes);
    }

    /** What a message about anything says about this. */
    public Optional<String> mentionIn(Understood understood, Answers known) {
        return mention.apply(understood).map(value -> revised(value, understood, known)).map(writes);
    }

    /** What a correction makes of the answer: "it says Wednesday, I said Thursday" means what is not known yet. */
    public Optional<String> correctionIn(Understood understood, Answers known) {
        var old = known.texts().get(name);
        return allMentions.apply(understood).stream().map(value -> writes.apply(revised(value, understood, known)))
                .filter(text -> !text.equals(old)).findFirst().or(() -> mentionIn(understood, known));
    }

    /** What is said of nothing in particular and still has to be kept; empty for most questions. */
    public Optional<String> restIn(Understood understood, Answers known) {
        return rest.flatMap(it -> it.apply(understood)).map(value -> revised(value, understood, known)).map(writes);
    }

    private T revised(T value, Understood understood, Answers known) {
        return known.to(this).map(old -> revision.of(old, value, understood)).orElse(value);
    }

    /** Two answers that both hold. */
    String together(String one, String more) {
        return writes.apply(union.apply(reads.apply(one), reads.apply(more)));
    }

    /** The keys of the options that a message makes likely, though not sure. */
    List<String> suggestionsIn(Understood understood) {
        return suggestions.apply(understood);
    }

    public Optional<String> option(String key) {
        return options.stream().filter(option -> option.key().equals(key)).findFirst().map(Option::value)
                .or(() -> picked.apply(key)).map(writes);
    }

    /** The keys of what there is to pick from at this moment. */
    public List<String> found(Answers answers) {
        return found.apply(answers);
    }

    /** The options that stand under the question. */
    public List<String> shownOptions() {
        return options.stream().limit(shown).map(Option::key).toList();
    }
}
