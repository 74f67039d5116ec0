package nl.handje.experience;

/** How it went, as one of the two says. */
public enum Went {
    WELL, NOT_WELL,
    /** It did not take place. */
    NOT_AT_ALL
}
