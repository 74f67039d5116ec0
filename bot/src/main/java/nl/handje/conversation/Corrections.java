package nl.handje.conversation;

import java.util.Optional;
import nl.handje.nlp.Understood;

/** Earlier answers in later words: what is new, what is put right, and what is another matter altogether. */
final class Corrections {
    private final Asking asking;
    private final CommonWords words;

    Corrections(Asking asking, CommonWords words) {
        this.asking = asking;
        this.words = words;
    }

    /** All that is known with all that a message says. */
    Answers in(Talk talk, Understood understood) {
        var known = talk.known();
        for (var question : asking.flowOf(talk).questions()) {
            if (question.matters(known)) {
                known = said(question, understood, known);
            }
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
                known = said(question, understood, known);
            }
        }
        return known;
    }

    /** Whether something that had been answered is another answer now, or none. */
    boolean putRight(Talk talk, Answers now) {
        return asking.flowOf(talk).questions().stream()
                .anyMatch(question -> talk.known().has(question) && !same(question, talk.known(), now));
    }

    private static boolean same(Question<?> question, Answers before, Answers now) {
        return Optional.ofNullable(before.texts().get(question.name()))
                .equals(Optional.ofNullable(now.texts().get(question.name())));
    }

    /** What was said of one question. */
    private static Answers said(Question<?> question, Understood understood, Answers known) {
        if (!known.has(question)) {
            return known.with(question, question.mentionIn(understood, known));
        }
        return known.with(question, question.correctionIn(understood, known));
    }

    /** A new ask about something else, not another word for this one. */
    boolean isAnotherMatter(Talk talk, Understood understood) {
        var flow = asking.flowOf(talk);
        return understood.sureOfAct() && flow.startedBy().filter(understood.act().value()::equals).isPresent()
                && !words.soundsLikeCorrection(understood.text())
                && flow.subject().filter(subject -> talk.known().has(subject)
                        && subject.mentionIn(understood, Answers.none())
                                .filter(it -> !it.equals(talk.answers().get(subject.name())))
                                .isPresent())
                        .isPresent();
    }
}
