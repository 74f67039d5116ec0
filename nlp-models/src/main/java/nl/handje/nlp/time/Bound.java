package nl.handje.nlp.time;

/** Which side of a time was said. */
enum Bound {
    BOTH, AFTER, BEFORE
}
