package nl.handje.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** How busy the machine was, which stands beside each figure. */
final class Load {
    private Load() {
    }

    /** "(load 2.1 on 2 cores)", of the last minute. */
    static String now() {
        return String.format(Locale.ROOT, "(load %.1f on %d cores)",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }
}
