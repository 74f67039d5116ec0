/** From the corpus of other languages to the model that tells them, and its card. */
@NullMarked
package nl.handje.nlp.foreign.training;

import org.jspecify.annotations.NullMarked;
