package nl.handje.nlp;

/** For whom help is asked: the writer, somebody else, or a club or organisation. */
public enum Beneficiary {
    SELF, OTHER, GROUP
}
