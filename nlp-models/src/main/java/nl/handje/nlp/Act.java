package nl.handje.nlp;

/** What the writer of a message wants the bot to do; exactly one for a message. */
public enum Act {
    ASK, OFFER, AGENDA, RESCHEDULE, CANCEL, DONE, AFFIRM, DENY, THANKS, GREETING, HOW_IT_WORKS, MY_DATA, HUMAN, REPORT, CIRCLE, OTHER
}
