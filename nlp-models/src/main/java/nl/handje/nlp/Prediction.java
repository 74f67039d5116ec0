package nl.handje.nlp;

/**
 * A value and how sure we are of it.
 *
 * @param confidence
 *            between 0 and 1
 */
public record Prediction<T>(T value, double confidence) {}
