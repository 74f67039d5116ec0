package nl.handje.reminder;

/** Work that becomes due at moments; asked every second on every node. */
public interface DueWork {
    /** Does what is due now; says how much it was. */
    int run();
}
