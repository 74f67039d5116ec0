package nl.handje.relay;

/** What a held message is: a new one, or a change of one that was passed on. */
enum HeldKind {
    TEXT, EDIT, FILE, CAPTION, THANKS
}
