package nl.handje.town;

/** Says which field is wrong, and what it should be. */
final class Guard {
    private Guard() {
    }

    static void that(boolean holds, String field, String shouldBe) {
        if (!holds) {
            throw new IllegalArgumentException("town." + field + ": " + shouldBe);
        }
    }
}
