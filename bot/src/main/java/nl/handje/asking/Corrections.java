package nl.handje.asking;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Question;
import nl.handje.nlp.Category;
import nl.handje.nlp.Understood;
import nl.handje.phrase.CommonWords;
import nl.handje.phrase.Wordings;
import nl.handje.talk.Talk;

/** Earlier answers in later words: what is new, what is put right, and what is another matter altogether. */
final class Corrections {
    /** How sure of the kind of help it must be in words that answer something else. */
    private static final double CLEARLY = 0.9;
    /** "I have a red gate" sounds like an offer, though not for sure. */
    private static final double MORE_LIKELY = 0.6;
    private static final int FEW_WORDS = 7;
    private static final int MORE_WORDS = 15;
    /** "No unicorn! It is about my toilet". */
    private static final Pattern SAYS_WHAT = Pattern
            .compile("(?iu)\\b(?:het gaat (?:mij |me )?(?:om|over)|it(?:.s| is) about|ik bedoel|i mean)\\b");
    /** "And the garden needs water too" goes with the rest. */
    private static final Pattern ONE_MORE = Pattern.compile("(?iu)(?:^\\P{L}*|[.,!]\\s+)(?:en|and)\\s");
    /** "Only somebody to come along": less of the same. */
    private static final Pattern ONLY = Pattern.compile("(?iu)^\\P{L}*(?:alleen(?: maar)?|enkel|gewoon|only|just)\\b");

    private final Asking asking;
    private final CommonWords words;

    Corrections(Asking asking, CommonWords words) {
        this.asking = asking;
        this.words = words;
    }

    /** "Where I live is not right": what is asked anew, when nothing was said to take its place. */
    Optional<Answers> reopened(Talk talk, Understood understood) {
        return asking.flowOf(talk).questions().stream()
                .filter(question -> question.matters(talk.known()) && question.isReopenedBy(understood, talk.known()))
                .findFirst().map(question -> withoutAnswer(talk, question));
    }

    /** All that is known with all that a message says. */
    Answers in(Talk talk, Understood understood) {
        var known = talk.known();
        for (var question : asking.flowOf(talk).questions()) {
            if (question.matters(known)) {
                known = said(talk, question, understood, known);
            }
        }
        return anew(talk, understood, known);
    }

    /** Another kind of help takes the words along that belonged to the first; one more does not. */
    private Answers anew(Talk talk, Understood understood, Answers now) {
        var replaced = asking.flowOf(talk).subject().filter(subject -> subject.isReplaced(talk.known(), now));
        var known = now;
        for (var question : replaced.isEmpty() ? List.<Question<?>>of() : goingWithTheSubject(talk)) {
            known = withWordsOf(question, understood, known);
        }
        return known;
    }

    /** Who only repeats a word of what they said, "no! bike", loses none of the rest. */
    private static Answers withWordsOf(Question<?> question, Understood understood, Answers known) {
        var before = Optional.ofNullable(known.texts().get(question.name())).map(Wordings::plain).orElse("");
        var now = known.without(question).with(question, question.withSubjectIn(understood));
        return Optional.ofNullable(now.texts().get(question.name())).map(Wordings::plain)
                .filter(words -> !words.isEmpty() && (" " + before + " ").contains(" " + words + " ")).isPresent()
                        ? known
                        : now;
    }

    private List<? extends Question<?>> goingWithTheSubject(Talk talk) {
        return asking.flowOf(talk).questions().stream().filter(Question::goesWithTheSubject).toList();
    }

    /** The same to be answered again; what the talk is about takes along what was said of it. */
    Answers withoutAnswer(Talk talk, Question<?> question) {
        var known = talk.known().without(question).wanting(question);
        for (var other : isSubject(talk, question) ? goingWithTheSubject(talk) : List.<Question<?>>of()) {
            known = known.without(other);
        }
        return known;
    }

    /**
     * What a message says besides the answer to the open question: it fills what is open, and changes what was said
     * before when it sounds like that, or when it is no answer at all.
     */
    Answers besides(Question<?> asked, boolean answered, Talk talk, Understood understood) {
        var known = talk.known();
        if (!answered && isAnotherMatter(talk, understood)) {
            return known;
        }
        var correcting = !answered
                || (words.soundsLikeCorrection(understood.text()) && !words.beginsWithYes(understood.text()));
        for (var question : asking.flowOf(talk).questions()) {
            if (!question.equals(asked) && question.matters(known) && (correcting || !known.has(question))) {
                known = said(talk, question, understood, known);
            }
        }
        return answered && isSubject(talk, asked)
                ? withSubjectAnswered(talk, understood, known)
                : anew(talk, understood, known);
    }

    /** "Toilet blocked", asked what it is about, is what neighbours read too, when nothing else is there. */
    private Answers withSubjectAnswered(Talk talk, Understood understood, Answers now) {
        var known = now;
        for (var question : goingWithTheSubject(talk)) {
            known = known.has(question) ? known : known.with(question, question.withSubjectIn(understood));
        }
        return known;
    }

    /** Whether something that had been answered is another answer now, or none. */
    boolean putRight(Talk talk, Answers now) {
        return asking.flowOf(talk).questions().stream()
                .anyMatch(question -> talk.known().has(question) && !same(question, talk.known(), now));
    }

    /** What only says more than before is not put right. */
    private static boolean same(Question<?> question, Answers before, Answers now) {
        var earlier = Optional.ofNullable(before.texts().get(question.name()));
        var later = Optional.ofNullable(now.texts().get(question.name()));
        return earlier.equals(later) || earlier.filter(it -> !it.isEmpty())
                .flatMap(it -> later.filter(more -> more.startsWith(it))).isPresent();
    }

    /** What was said of one question. */
    private Answers said(Talk talk, Question<?> question, Understood understood, Answers known) {
        if (!known.has(question)) {
            return known.with(question, question.mentionIn(understood, known));
        }
        return isSubject(talk, question)
                ? subject(talk, question, understood, known)
                : known.with(question, question.correctionIn(understood, known));
    }

    private boolean isSubject(Talk talk, Question<?> question) {
        return asking.flowOf(talk).subject().filter(question::equals).isPresent();
    }

    /** Another kind of help is heard only in what is said of it: "no, a lift"; not in "on Sunday in the morning". */
    private Answers subject(Talk talk, Question<?> question, Understood understood, Answers known) {
        if (understood.categories().isEmpty()) {
            return understood.when().isEmpty() && putsRightShortly(talk, understood.text())
                    ? known.with(question, question.answerIn(understood, Answers.none()))
                    : known.with(question, question.mentionIn(understood, known));
        }
        return mayBeAboutAnotherKind(talk, understood)
                ? known.with(question, question.correctionIn(understood, known))
                : known;
    }

    /** "No wait, a lift" is half a sentence, and read as if it had been asked what it is about. */
    private boolean putsRightShortly(Talk talk, String text) {
        return (talk.isChanging() || words.soundsLikeCorrection(text)) && words.meaningOf(text).isEmpty()
                && text.strip().split("\\s+").length <= (SAYS_WHAT.matcher(text).find() ? MORE_WORDS : FEW_WORDS);
    }

    private boolean mayBeAboutAnotherKind(Talk talk, Understood understood) {
        return !isAboutAnotherFlow(talk, understood) && !isOnlyThere(understood) && (saysNothingElse(understood)
                || understood.categories().stream().anyMatch(kind -> kind.confidence() >= CLEARLY));
    }

    /** "And I have a walker" sounds like something to lend. */
    private boolean isOnlyThere(Understood understood) {
        return !words.soundsLikeCorrection(understood.text()) && !understood.categories().isEmpty()
                && understood.categories().stream().allMatch(kind -> kind.value() == Category.LENDING);
    }

    /** An offer says nothing of what is asked, unless it puts it right. */
    boolean isAboutAnotherFlow(Talk talk, Understood understood) {
        return understood.act().confidence() >= MORE_LIKELY && !words.soundsLikeCorrection(understood.text())
                && asking.begins(understood.act().value())
                && asking.flowOf(talk).startedBy().filter(act -> act != understood.act().value()).isPresent();
    }

    private static boolean saysNothingElse(Understood understood) {
        return understood.when().isEmpty() && understood.where().isEmpty();
    }

    /** A new ask about something else, not another word for this one. */
    boolean isAnotherMatter(Talk talk, Understood understood) {
        var flow = asking.flowOf(talk);
        return ((understood.sureOfAct() && !ONE_MORE.matcher(understood.text()).find())
                || words.asksInSoManyWords(understood.text()))
                && flow.startedBy().filter(understood.act().value()::equals).isPresent()
                && !words.soundsLikeCorrection(understood.text()) && !ONLY.matcher(understood.text()).find()
                && flow.subject().filter(subject -> talk.known().has(subject)
                        && subject.mentionIn(understood, Answers.none())
                                .filter(it -> !it.equals(talk.answers().get(subject.name())))
                                .isPresent())
                        .isPresent();
    }
}
