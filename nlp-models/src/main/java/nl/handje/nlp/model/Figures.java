package nl.handje.nlp.model;

/**
 * How good a model is on messages of writers whom it has never read.
 *
 * @param messages
 *            how many messages were tried
 * @param accuracy
 *            share of messages whose likeliest label, or whose set of labels, is exactly right
 * @param microF1
 *            harmonic mean of precision and recall over all labels together
 * @param macroF1
 *            the same, averaged over labels
 * @param coverage
 *            share of messages on which the model is sure
 * @param accuracyWhenSure
 *            accuracy on those
 * @param rightOrAsked
 *            share of messages that are right when the model is sure, or else have what is right among the
 *            {@value #OFFERED} labels that would be offered
 */
public record Figures(int messages, double accuracy, double microF1, double macroF1, double coverage,
        double accuracyWhenSure, double rightOrAsked) {
    /** How many labels are offered when the model is not sure. */
    public static final int OFFERED = 3;
}
