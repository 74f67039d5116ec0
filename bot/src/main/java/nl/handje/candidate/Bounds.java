package nl.handje.candidate;

/**
 * How widely to look.
 *
 * @param kilometres
 *            how far from the asker at most; {@link #WHOLE_REGION} and more is the whole region
 * @param atMost
 *            how many neighbours, 1 to 50
 * @param mostPerWeek
 *            how often one neighbour may be asked in seven days
 */
public record Bounds(int kilometres, int atMost, int mostPerWeek) {
    /** Farther than two places of one region are apart. */
    public static final int WHOLE_REGION = 100;

    static final int MOST = 50;

    public Bounds {
        atMost = Math.clamp(atMost, 0, MOST);
    }

    double metres() {
        return Math.min(kilometres, WHOLE_REGION) * 1000.0;
    }
}
