package nl.handje.town;

/** What a coordinator of the town has to do with the asking of neighbours. */
public enum Mode {
    /** A coordinator approves each invitation before it goes out. */
    MODERATED,
    /** Neighbours are asked at once; a coordinator sees it and can act. */
    ASSISTED,
    /** Neighbours are asked at once; a coordinator hears of it when nobody is found. */
    PEER_TO_PEER
}
