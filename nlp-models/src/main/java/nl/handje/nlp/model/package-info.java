/** Trained models with their cards: a message in, labels with calibrated confidences out. */
@NullMarked
package nl.handje.nlp.model;

import org.jspecify.annotations.NullMarked;
