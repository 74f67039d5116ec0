package nl.handje.conversation;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Spoken;

/** Puts a question together. For one thread; begun by {@link Question#named}. */
public final class QuestionBuilder<T> {
    final String name;
    final Function<T, String> writes;
    final Function<String, T> reads;
    Function<Understood, Optional<T>> answer = understood -> Optional.empty();
    Function<Understood, Optional<T>> mention = understood -> Optional.empty();
    Function<Understood, List<T>> allMentions = understood -> List.of();
    Function<Understood, List<String>> suggestions = understood -> List.of();
    Question.Revision<T> revision = (old, said, understood) -> said;
    BinaryOperator<T> union = (one, more) -> one;
    Optional<Function<Understood, Optional<T>>> rest = Optional.empty();
    List<Question.Option<T>> options = List.of();
    int shown;
    Optional<Function<Understood, Optional<T>>> withSubject = Optional.empty();
    Predicate<Understood> reopened = understood -> false;
    Predicate<Answers> needed = answers -> true;
    Predicate<T> ends = value -> false;
    boolean waits;
    Predicate<Answers> asked = answers -> true;
    Function<Answers, Spoken> detail = answers -> (language, phrasebook) -> "";
    boolean remembered;
    boolean wayOut;
    Function<Answers, String> manner = answers -> "ask";
    Function<Answers, Optional<String>> afterEnd = answers -> Optional.empty();
    Function<Answers, List<String>> found = answers -> List.of();
    Function<String, Optional<T>> picked = key -> Optional.empty();

    QuestionBuilder(String name, Function<T, String> writes, Function<String, T> reads) {
        this.name = name;
        this.writes = writes;
        this.reads = reads;
    }

    /** How a message is read when this was asked. */
    public QuestionBuilder<T> answeredBy(Function<Understood, Optional<T>> reading) {
        answer = reading;
        return this;
    }

    /** How it is found in a message about something else. */
    public QuestionBuilder<T> mentionedIn(Function<Understood, Optional<T>> finding) {
        mention = finding;
        return this;
    }

    /** Everything in a message that could be meant: of these a correction takes what is new. */
    public QuestionBuilder<T> correctedBy(Function<Understood, List<T>> finding) {
        allMentions = finding;
        return this;
    }

    /** Which options are likely, when a message does not quite say it. */
    public QuestionBuilder<T> suggestedBy(Function<Understood, List<String>> suggesting) {
        suggestions = suggesting;
        return this;
    }

    /** How a new answer changes the old one; without this it takes its place. */
    public QuestionBuilder<T> revisedBy(BinaryOperator<T> revising) {
        return revisedAsSaid((old, said, understood) -> revising.apply(old, said));
    }

    /** As {@link #revisedBy}, where it depends on how it is said. */
    public QuestionBuilder<T> revisedAsSaid(Question.Revision<T> revising) {
        revision = revising;
        return this;
    }

    /** What two answers come to when both hold; without this the first one stays. */
    public QuestionBuilder<T> joinedBy(BinaryOperator<T> joining) {
        union = joining;
        return this;
    }

    /** Takes what somebody says after a yes and no question asks for. */
    public QuestionBuilder<T> takingTheRest(Function<Understood, Optional<T>> reading) {
        rest = Optional.of(reading);
        return this;
    }

    /** Belongs to what the talk is about: it falls away with that, and is read from what takes its place. */
    public QuestionBuilder<T> goingWithTheSubject(Function<Understood, Optional<T>> reading) {
        withSubject = Optional.of(reading);
        return this;
    }

    /** Is asked anew when somebody says that its answer is wrong, and not what it should be. */
    public QuestionBuilder<T> reopenedBy(Predicate<Understood> complaint) {
        reopened = complaint;
        return this;
    }

    /** What can be pressed instead of typed. */
    public QuestionBuilder<T> offering(List<Question.Option<T>> choices) {
        return offering(choices.size(), choices);
    }

    /** As {@link #offering(List)}, with only the first few in sight unless others are suggested. */
    public QuestionBuilder<T> offering(int inSight, List<Question.Option<T>> choices) {
        shown = inSight;
        options = choices;
        return this;
    }

    /** Matters only seen these answers. */
    public QuestionBuilder<T> onlyWhen(Predicate<Answers> matters) {
        needed = matters;
        return this;
    }

    /** Is taken when somebody says it or wants to change it, and not asked otherwise. */
    public QuestionBuilder<T> neverAsked() {
        return askedWhen(answers -> false);
    }

    /** Is asked only seen these answers, or when somebody wants to change it. */
    public QuestionBuilder<T> askedWhen(Predicate<Answers> wanted) {
        asked = wanted;
        return this;
    }

    /** What its words tell of the other answers, in the place {@code {1}}. */
    public QuestionBuilder<T> telling(Function<Answers, Spoken> tells) {
        detail = tells;
        return this;
    }

    /** With this answer the flow is over. */
    public QuestionBuilder<T> endingWhen(Predicate<T> over) {
        ends = over;
        return this;
    }

    /** With this answer the flow stops for now: what is known is kept until they come back to it. */
    public QuestionBuilder<T> waitingWhen(Predicate<T> notYet) {
        waits = true;
        return endingWhen(notYet);
    }

    /**
     * What is there to pick from differs each time: it stands above the other options.
     *
     * @param finding
     *            the keys: what stands before the first slash is the key of the words, and the rest names the thing
     * @param picking
     *            the answer that such a key is; never trusted, for anybody can send anything
     */
    public QuestionBuilder<T> pickingFrom(Function<Answers, List<String>> finding,
            Function<String, Optional<T>> picking) {
        found = finding;
        picked = picking;
        return this;
    }

    /** In other words than {@code .ask}, seen what is known. */
    public QuestionBuilder<T> askedAs(Function<Answers, String> words) {
        manner = words;
        return this;
    }

    /** Which flow begins when this one ends with it. */
    public QuestionBuilder<T> thenBeginning(Function<Answers, Optional<String>> flow) {
        afterEnd = flow;
        return this;
    }

    /** One of its buttons leaves everything as it is, so that none is needed to stop. */
    public QuestionBuilder<T> leavingAWayOut() {
        wayOut = true;
        return this;
    }

    /** Is kept with the person, so that it is asked once. */
    public QuestionBuilder<T> rememberedForLater() {
        remembered = true;
        return this;
    }

    public Question<T> build() {
        return new Question<>(this);
    }
}
