package nl.handje.conversation;

import nl.handje.nlp.Language;

/**
 * Somebody in a talk.
 *
 * @param known
 *            what was remembered of earlier answers, by the name of the question
 */
public record Person(long chat, String name, Language language, Answers known) {
    public Person speaking(Language other) {
        return new Person(chat, name, other, known);
    }
}
