package nl.handje.request;

/** How widely a request is asked: the asker chooses the rung. */
public enum Manner {
    /** Round after round, until somebody says yes. */
    USUAL,
    /** At most three neighbours, and then the asker is asked again. */
    THREE,
    /** One neighbour, and then the asker is asked again. */
    ONE,
    /** The neighbour who helped before, and then the asker is asked again. */
    SAME,
    /** Nobody: a coordinator looks first. */
    COORDINATOR;

    private static final int A_FEW = 3;

    /** How many neighbours may be asked in all, by the asker's leave. */
    public int mostAsked() {
        return switch (this) {
            case USUAL -> Integer.MAX_VALUE;
            case THREE -> A_FEW;
            case ONE, SAME -> 1;
            case COORDINATOR -> 0;
        };
    }

    /** Whether the asker is asked before it goes further. */
    public boolean isQuiet() {
        return switch (this) {
            case THREE, ONE, SAME -> true;
            case USUAL, COORDINATOR -> false;
        };
    }
}
