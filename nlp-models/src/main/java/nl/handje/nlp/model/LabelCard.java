package nl.handje.nlp.model;

/**
 * What is known of one label of a model.
 *
 * @param messages
 *            how many messages of the corpus have it
 * @param operatingPoint
 *            the confidence from which it is taken without asking
 */
public record LabelCard(int messages, double precision, double recall, double f1, double operatingPoint,
        Calibration calibration) {}
