package nl.handje.nlp.training;

/** A message with the scores that a model gave it without ever having read its writer. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Tried(Utterance utterance, double[] scores) {}
