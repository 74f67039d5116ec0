package nl.handje.conversation;

import java.util.List;
import java.util.Optional;
import nl.handje.messenger.Heard;
import nl.handje.nlp.Understood;

/** Hears words before the dialogue does: because somebody is in danger, or because they are meant for a neighbour. */
public interface Interceptor {
    /**
     * Hears words.
     *
     * @param busy
     *            whether a flow is going on
     * @return what is said instead of everything else; empty to let the dialogue have the words
     */
    Optional<List<Say>> intercept(Person person, Understood understood, boolean busy);

    /** As above, for who must know how much the words belong to what the bot asked. */
    default Optional<List<Say>> intercept(Person person, Understood understood, Attention attention) {
        return intercept(person, understood, attention != Attention.FREE);
    }

    /** As above, for who must find the message again when it is changed. */
    default Optional<List<Say>> intercept(Person person, Heard.Text message, Understood understood,
            Attention attention) {
        return intercept(person, understood, attention);
    }

    /** Something that is not words: passed on by a feature that can. */
    default Optional<List<Say>> intercept(Person person, Heard heard, boolean busy) {
        return Optional.empty();
    }
}
