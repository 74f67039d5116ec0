package nl.handje.conversation;

import java.util.Optional;
import nl.handje.nlp.Labels;

/**
 * A message that was taken for something else than its writer confirmed in the end.
 *
 * @param meant
 *            what they confirmed
 */
public record Correction(Reading said, Labels meant, Way way) {
    /** How they put it right. */
    public enum Way {
        /** By a button, between readings of which none was sure. */
        CHOSEN,
        /** By another kind of help, or by naming another person, at the read-back or before. */
        CHANGED,
        /** By saying that they offer instead of ask, or the other way round. */
        THE_OTHER_WAY
    }

    /** What a finished talk corrects of the words that it began with. */
    public static Optional<Correction> in(Flow flow, Answers answers) {
        return answers.reading().flatMap(said -> flow.labels(answers, said.labels())
                .flatMap(meant -> way(said, meant).map(way -> new Correction(said, meant, way))));
    }

    private static Optional<Way> way(Reading said, Labels meant) {
        if (said.labels().act() != meant.act()) {
            return Optional.of(said.contradicted() ? Way.THE_OTHER_WAY : Way.CHOSEN);
        }
        if (isAnotherKind(said, meant)) {
            return Optional.of(said.sureOfKinds() ? Way.CHANGED : Way.CHOSEN);
        }
        return said.labels().beneficiary() == meant.beneficiary() ? Optional.empty() : Optional.of(Way.CHANGED);
    }

    /** To choose the likeliest of several is no correction; words that name no kind were not taken for another. */
    private static boolean isAnotherKind(Reading said, Labels meant) {
        var heard = said.kinds();
        return !heard.isEmpty()
                && !(said.sureOfKinds() ? heard.equals(meant.kinds()) : meant.kinds().containsAll(heard));
    }
}
