package nl.handje.nlp.training;

/** A message with its label. */
record Example(String text, String label) {}
