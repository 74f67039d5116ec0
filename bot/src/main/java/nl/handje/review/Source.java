package nl.handje.review;

/** Where a report comes from. */
public enum Source {
    /** To the bot. */
    CHAT,
    /** To a neighbour, through the bot. */
    RELAY,
    /** No message to judge: somebody wants to talk with a person. */
    PERSON,
    /** No message to judge: a request for which nobody was found. */
    UNANSWERED,
    /** No message to judge: a neighbour who did not come. */
    NO_SHOW
}
