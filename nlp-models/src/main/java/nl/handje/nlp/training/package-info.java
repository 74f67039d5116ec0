/** How the models are made: corpora, trainer, cross-validation by writer, cards. */
@NullMarked
package nl.handje.nlp.training;

import org.jspecify.annotations.NullMarked;
