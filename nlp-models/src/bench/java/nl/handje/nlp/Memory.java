package nl.handje.nlp;

import java.util.Locale;

/** Prints how much memory all that is needed for understanding takes, as the difference of two full collections. */
public final class Memory {
    private static final double MEGABYTE = 1024 * 1024;
    private static final int COLLECTIONS = 4;
    private static final long PAUSE_MILLIS = 200;

    private Memory() {
    }

    /** Measures; takes no arguments. */
    public static void main(String[] arguments) throws InterruptedException {
        long before = used();
        var understanding = Understanding.load();
        System.out.printf(Locale.ROOT, "models in memory: %.0f MB (%d towns)%n", (used() - before) / MEGABYTE,
                understanding.gazetteer().towns().size());
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            Thread.sleep(PAUSE_MILLIS);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
