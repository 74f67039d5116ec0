package nl.handje.conversation;

import java.util.Map;

/**
 * A flow on its way.
 *
 * @param answers
 *            by the name of the question
 * @param asked
 *            what stands open: the name of a question, or {@link #CONFIRM} or {@link #CHANGE}; empty before the first
 * @param turn
 *            when that was asked
 * @param notUnderstood
 *            how often in a row the answer could not be read
 */
record Talk(String flow, Map<String, String> answers, String asked, int turn, int notUnderstood) {
    /** The read-back waits for yes, change or stop. */
    static final String CONFIRM = "?confirm";

    /** "What should be different?" waits. */
    static final String CHANGE = "?change";

    Talk {
        answers = Map.copyOf(answers);
    }

    static Talk about(Flow flow, Answers known) {
        return about(flow.name(), known);
    }

    static Talk about(String flow, Answers known) {
        return new Talk(flow, known.texts(), "", 0, 0);
    }

    Answers known() {
        return new Answers(answers);
    }

    Talk withoutReading() {
        return new Talk(flow, known().withoutReading().texts(), asked, turn, notUnderstood);
    }

    Talk asking(String question, int now) {
        return new Talk(flow, answers, question, now, question.equals(asked) ? notUnderstood : 0);
    }

    /** What was asked before this was known has to be asked anew. */
    Talk knowing(Answers more) {
        return new Talk(flow, more.texts(), asked, more.texts().equals(answers) ? turn : 0, 0);
    }

    /** Whether this very thing stands open already. */
    boolean isAsking(String question) {
        return question.equals(asked) && turn > 0;
    }

    /** Whether it was only noted for later. */
    boolean isNotAskedYet() {
        return asked.isEmpty();
    }

    Talk notUnderstoodAgain() {
        return new Talk(flow, answers, asked, turn, notUnderstood + 1);
    }

    boolean isConfirming() {
        return asked.equals(CONFIRM);
    }

    boolean isChanging() {
        return asked.equals(CHANGE);
    }
}
