package nl.handje.safety;

import nl.handje.conversation.Alarm;
import nl.handje.conversation.Say;
import nl.handje.nlp.Concern;
import nl.handje.phrase.Spoken;
import org.springframework.stereotype.Component;

/** What somebody who may be in danger reads within the second: calm words with the right numbers. */
@Component
public class FirstAnswer {
    private final HelpLines lines;

    FirstAnswer(HelpLines lines) {
        this.lines = lines;
    }

    /**
     * The words for an acute concern.
     *
     * @throws IllegalArgumentException
     *             for one that is not acute: there is no such answer
     */
    public Spoken to(Concern concern) {
        return words(Danger.of(concern), "");
    }

    /**
     * To who writes on: the numbers again, in other words, for the same block twice feels like talking to a wall.
     *
     * @param before
     *            how often they were answered before
     */
    Say to(Danger danger, int before) {
        return alarmed(danger, before == 0 ? "" : before % 2 == 1 ? "-again" : "-once-more");
    }

    /** Help is there already: nobody is told to call once more. */
    Say helpIsThere() {
        return alarmed(Danger.HELP_IS_THERE, "");
    }

    /** They talked with somebody, and may do so again. */
    Say hasCalled(Danger danger) {
        return Say.alarmed(Spoken.phrase("safety.has-called"), alarm(danger));
    }

    /** What is said later of the danger that was answered: the phrase knows its numbers. */
    Say after(String phrase, Danger danger) {
        return Say.alarmed(Spoken.phrase(phrase, numbers(danger)), alarm(danger));
    }

    /** Whom to call, and whether to: the phrase knows the numbers of danger and, without haste, of the police. */
    Say whomToCall(String phrase, Danger danger) {
        return Say.alarmed(Spoken.phrase(phrase, lines.number("emergency"), lines.number("police")), alarm(danger));
    }

    /** They were taken for who is in danger, and are worried about somebody else. */
    Say notYou(Danger danger) {
        return Say.alarmed(Spoken.phrase("after.not-you", words(danger, "-again")), alarm(danger));
    }

    private Say alarmed(Danger danger, String manner) {
        return Say.alarmed(words(danger, manner), alarm(danger));
    }

    private Alarm alarm(Danger danger) {
        return new Alarm(danger.key(), danger.lines().stream().map(lines::number).toList());
    }

    private Spoken words(Danger danger, String manner) {
        return Spoken.phrase("safety." + danger.key() + manner, numbers(danger));
    }

    private Object[] numbers(Danger danger) {
        return danger.lines().stream().map(lines::number).toArray();
    }
}
