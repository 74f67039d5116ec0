package nl.handje.nlp;

/** How soon a human must look. */
public enum Severity {
    /** At once: somebody may be in danger. The flow stops. */
    ACUTE,
    /** Soon: a message like this is held back until a human has looked. */
    HIGH,
    /** In the ordinary run of work. */
    NORMAL
}
