package nl.handje.nlp.model;

/** Turns a model's score for a label into the share of messages with such a score that really have the label. */
public record Calibration(double slope, double offset) {
    public double scaled(double score) {
        return slope * score + offset;
    }

    public double confidence(double score) {
        return 1 / (1 + StrictMath.exp(-scaled(score)));
    }
}
