package nl.handje.nlp;

/**
 * A concern found in a message.
 *
 * @param confidence
 *            between 0 and 1
 * @param passage
 *            the words of the message that raised it, as they stand there
 * @param reason
 *            why, in a sentence that a moderator reads, in the language of the message
 */
public record Finding(Concern concern, double confidence, String passage, String reason) {}
