package nl.handje.testing;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * What a test needs from the machine. Without it the test is skipped and says why; where none may be skipped, it fails.
 */
final class Needs {
    private Needs() {
    }

    static void present(boolean there, String otherwise) {
        if (System.getenv("HANDJE_SKIP_NO_TESTS") != null) {
            Assertions.assertTrue(there, otherwise);
        }
        Assumptions.assumeTrue(there, otherwise);
    }
}
