package nl.handje.nlp.training;

/**
 * A message in numbers.
 *
 * @param places
 *            its features, ascending
 * @param values
 *            what each of them weighs
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Row(int[] places, float[] values) {}
