package nl.handje.conversation;

import nl.handje.messenger.Sender;
import nl.handje.nlp.Language;

/** Keeps who the people in the talks are. */
public interface People {
    /**
     * Finds the person, or makes their acquaintance.
     *
     * @param spoken
     *            the language of what they say, for somebody new
     */
    Person meet(Sender sender, Language spoken);

    /** The language of somebody met before; that of their telephone otherwise. */
    Language languageOf(Sender sender);

    /** They go on in another language. */
    void speaks(Person person, Language language);

    /** They answered a question whose answer is remembered. */
    void learn(Person person, String question, String answer);

    /** They blocked the bot, or let it in again. */
    void canBeReached(Sender sender, boolean reachable);
}
