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
    private final Predicate<Answers> needed;
    private final Predicate<T> ends;
    private final Predicate<Answers> asked;
    private final Function<Answers, Spoken> detail;
    private final boolean remembered;
    private final boolean wayOut;
    private final Function<Answers, String> manner;
    private final Function<Answers, Optional<String>> afterEnd;
    private final Function<Answers, List<String>> found;
    private final Function<String, Optional<T>> picked;

    private Question(Builder<T> builder) {
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
        this.needed = builder.needed;
        this.ends = builder.ends;
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
    public static <T> Builder<T> named(String name, Function<T, String> writes, Function<String, T> reads) {
        return new Builder<>(name, writes, reads);
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

    /** Puts a question together. */
    public static final class Builder<T> {
        private final String name;
        private final Function<T, String> writes;
        private final Function<String, T> reads;
        private Function<Understood, Optional<T>> answer = understood -> Optional.empty();
        private Function<Understood, Optional<T>> mention = understood -> Optional.empty();
        private Function<Understood, List<T>> allMentions = understood -> List.of();
        private Function<Understood, List<String>> suggestions = understood -> List.of();
        private Revision<T> revision = (old, said, understood) -> said;
        private BinaryOperator<T> union = (one, more) -> one;
        private Optional<Function<Understood, Optional<T>>> rest = Optional.empty();
        private List<Option<T>> options = List.of();
        private int shown;
        private Predicate<Answers> needed = answers -> true;
        private Predicate<T> ends = value -> false;
        private Predicate<Answers> asked = answers -> true;
        private Function<Answers, Spoken> detail = answers -> (language, phrasebook) -> "";
        private boolean remembered;
        private boolean wayOut;
        private Function<Answers, String> manner = answers -> "ask";
        private Function<Answers, Optional<String>> afterEnd = answers -> Optional.empty();
        private Function<Answers, List<String>> found = answers -> List.of();
        private Function<String, Optional<T>> picked = key -> Optional.empty();

        private Builder(String name, Function<T, String> writes, Function<String, T> reads) {
            this.name = name;
            this.writes = writes;
            this.reads = reads;
        }

        /** How a message is read when this was asked. */
        public Builder<T> answeredBy(Function<Understood, Optional<T>> reading) {
            answer = reading;
            return this;
        }

        /** How it is found in a message about something else. */
        public Builder<T> mentionedIn(Function<Understood, Optional<T>> finding) {
            mention = finding;
            return this;
        }

        /** Everything in a message that could be meant: of these a correction takes what is new. */
        public Builder<T> correctedBy(Function<Understood, List<T>> finding) {
            allMentions = finding;
            return this;
        }

        /** Which options are likely, when a message does not quite say it. */
        public Builder<T> suggestedBy(Function<Understood, List<String>> suggesting) {
            suggestions = suggesting;
            return this;
        }

        /** How a new answer changes the old one; without this it takes its place. */
        public Builder<T> revisedBy(BinaryOperator<T> revising) {
            return revisedAsSaid((old, said, understood) -> revising.apply(old, said));
        }

        /** As {@link #revisedBy}, where it depends on how it is said. */
        public Builder<T> revisedAsSaid(Revision<T> revising) {
            revision = revising;
            return this;
        }

        /** What two answers come to when both hold; without this the first one stays. */
        public Builder<T> joinedBy(BinaryOperator<T> joining) {
            union = joining;
            return this;
        }

        /** Takes what somebody says after a yes and no question asks for. */
        public Builder<T> takingTheRest(Function<Understood, Optional<T>> reading) {
            rest = Optional.of(reading);
            return this;
        }

        /** What can be pressed instead of typed. */
        public Builder<T> offering(List<Option<T>> choices) {
            return offering(choices.size(), choices);
        }

        /** As {@link #offering(List)}, with only the first few in sight unless others are suggested. */
        public Builder<T> offering(int inSight, List<Option<T>> choices) {
            shown = inSight;
            options = choices;
            return this;
        }

        /** Matters only seen these answers. */
        public Builder<T> onlyWhen(Predicate<Answers> matters) {
            needed = matters;
            return this;
        }

        /** Is taken when somebody says it or wants to change it, and not asked otherwise. */
        public Builder<T> neverAsked() {
            return askedWhen(answers -> false);
        }

        /** Is asked only seen these answers, or when somebody wants to change it. */
        public Builder<T> askedWhen(Predicate<Answers> wanted) {
            asked = wanted;
            return this;
        }

        /** What its words tell of the other answers, in the place {@code {1}}. */
        public Builder<T> telling(Function<Answers, Spoken> tells) {
            detail = tells;
            return this;
        }

        /** With this answer the flow is over. */
        public Builder<T> endingWhen(Predicate<T> over) {
            ends = over;
            return this;
        }

        /**
         * What is there to pick from differs each time: it stands above the other options.
         *
         * @param finding
         *            the keys: what stands before the first slash is the key of the words, and the rest names the thing
         * @param picking
         *            the answer that such a key is; never trusted, for anybody can send anything
         */
        public Builder<T> pickingFrom(Function<Answers, List<String>> finding, Function<String, Optional<T>> picking) {
            found = finding;
            picked = picking;
            return this;
        }

        /** In other words than {@code .ask}, seen what is known. */
        public Builder<T> askedAs(Function<Answers, String> words) {
            manner = words;
            return this;
        }

        /** Which flow begins when this one ends with it. */
        public Builder<T> thenBeginning(Function<Answers, Optional<String>> flow) {
            afterEnd = flow;
            return this;
        }

        /** One of its buttons leaves everything as it is, so that none is needed to stop. */
        public Builder<T> leavingAWayOut() {
            wayOut = true;
            return this;
        }

        /** Is kept with the person, so that it is asked once. */
        public Builder<T> rememberedForLater() {
            remembered = true;
            return this;
        }

        public Question<T> build() {
            return new Question<>(this);
        }
    }
}
