package nl.handje.candidate;

import java.util.Optional;
import nl.handje.language.Tongue;
import nl.handje.phrase.Spoken;

/**
 * What counts in a choice between neighbours, and for how much at most: 100 together, with one of the two distances,
 * and of the two languages.
 */
public enum Reason {
    /** Value: how often they helped this asker well. */
    KNOWN(20),
    /** Value: metres, or {@link #ROUGH}. */
    DISTANCE(25),
    /** In the place of {@link #DISTANCE} where middles of postcodes are only estimated. Value: metres. */
    ESTIMATE(25),
    /** Value: how often they were asked in seven days. */
    ASKED(15),
    /** Value: how often they said yes in thirty days. */
    HELPED(10),
    /** Value: days since they were asked last; 30 for longer or never. */
    TURN(10),
    /** Value: 1 when they use the asker's language. */
    LANGUAGE(10),
    /**
     * In the place of {@link #LANGUAGE} where one was asked for. Value: that of the {@link Tongue} they speak, or 0.
     */
    WANTED_LANGUAGE(10),
    /** Value: 1 when they are free all the time that is wanted. */
    TIME(10);

    /** The distance between areas of which one is only a town. */
    static final int ROUGH = -1;

    private static final int KILOMETRE = 1000;
    private static final int A_WEEK = 7;

    private final int most;

    Reason(int most) {
        this.most = most;
    }

    public int most() {
        return most;
    }

    /** In words; empty when there is nothing to tell. */
    Optional<Spoken> spoken(int value) {
        return switch (this) {
            case KNOWN -> when(value > 0, "score.known", value);
            case DISTANCE -> Optional.of(distance(value));
            case ESTIMATE -> Optional.of(Spoken.phrase("score.distance-estimated", kilometres(value)));
            case ASKED -> Optional.of(Spoken.phrase("score.asked", value));
            case HELPED -> when(value > 0, "score.helped", value);
            case TURN -> value >= Score.A_MONTH
                    ? Optional.of(Spoken.phrase("score.turn-long"))
                    : when(value >= A_WEEK, "score.turn", value);
            case LANGUAGE -> Optional.of(Spoken.phrase(value == 1 ? "score.language" : "score.other-language"));
            case WANTED_LANGUAGE -> Optional.of(Tongue.numbered(value)
                    .map(it -> Spoken.phrase("score.wanted-language", it.spoken()))
                    .orElseGet(() -> Spoken.phrase("score.not-wanted-language")));
            case TIME -> Optional.of(Spoken.phrase(value == 1 ? "score.time" : "score.time-partly"));
        };
    }

    private static Optional<Spoken> when(boolean tellable, String phrase, int value) {
        return tellable ? Optional.of(Spoken.phrase(phrase, value)) : Optional.empty();
    }

    private static Spoken distance(int metres) {
        if (metres == ROUGH) {
            return Spoken.phrase("score.distance-unknown");
        }
        return metres < KILOMETRE
                ? Spoken.phrase("score.distance-near")
                : Spoken.phrase("score.distance", kilometres(metres));
    }

    private static long kilometres(int metres) {
        return Math.max(1, Math.round((double) metres / KILOMETRE));
    }
}
