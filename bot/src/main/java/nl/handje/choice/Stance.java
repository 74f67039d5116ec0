package nl.handje.choice;

/** What a part of a message says to what it names. */
enum Stance {
    YES, NO, NONE
}
