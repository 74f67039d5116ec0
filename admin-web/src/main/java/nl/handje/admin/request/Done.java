package nl.handje.admin.request;

/** What a coordinator just did, or could not do any more. */
enum Done {
    APPROVED, ALL_APPROVED, REFUSED, REPLACED, NOBODY_ELSE, ADDED, WITHDRAWN, TOO_LATE, OVER;

    /** Whether it happened. */
    public boolean isGood() {
        return switch (this) {
            case APPROVED, ALL_APPROVED, REFUSED, REPLACED, ADDED, WITHDRAWN -> true;
            case NOBODY_ELSE, TOO_LATE, OVER -> false;
        };
    }
}
