package nl.handje.conversation;

/** How much somebody's words belong to what the bot asked last: so that none go to the wrong ear. */
public enum Attention {
    /** Nothing is asked, and the words are not plainly for the bot. */
    FREE,
    /** A question stands open, and the words are no answer to it. */
    ASKED,
    /** They answer what stands open, or are plainly for the bot. */
    ANSWERED,
    /** What stands open takes any words just as they are. */
    VERBATIM
}
