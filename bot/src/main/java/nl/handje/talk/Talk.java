package nl.handje.talk;

import java.util.Map;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;

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
public record Talk(String flow, Map<String, String> answers, String asked, int turn, int notUnderstood) {
    /** The read-back waits for yes, change or stop. */
    public static final String CONFIRM = "?confirm";

    /** "What should be different?" waits. */
    public static final String CHANGE = "?change";

    public Talk {
        answers = Map.copyOf(answers);
    }

    public static Talk about(Flow flow, Answers known) {
        return about(flow.name(), known);
    }

    public static Talk about(String flow, Answers known) {
        return new Talk(flow, known.texts(), "", 0, 0);
    }

    public Answers known() {
        return new Answers(answers);
    }

    Talk withoutReading() {
        return new Talk(flow, known().withoutReading().texts(), asked, turn, notUnderstood);
    }

    public Talk asking(String question, int now) {
        return new Talk(flow, answers, question, now, question.equals(asked) ? notUnderstood : 0);
    }

    /** What was asked before this was known has to be asked anew. */
    public Talk knowing(Answers more) {
        return new Talk(flow, more.texts(), asked, more.texts().equals(answers) ? turn : 0, 0);
    }

    /** Whether this very thing stands open already. */
    public boolean isAsking(String question) {
        return question.equals(asked) && turn > 0;
    }

    /** Whether it was only noted for later. */
    boolean isNotAskedYet() {
        return asked.isEmpty();
    }

    public Talk notUnderstoodAgain() {
        return new Talk(flow, answers, asked, turn, notUnderstood + 1);
    }

    public boolean isConfirming() {
        return asked.equals(CONFIRM);
    }

    public boolean isChanging() {
        return asked.equals(CHANGE);
    }
}
