/** What a message of a resident means: the labels and values that the rest of Handje works with. */
@NullMarked
package nl.handje.nlp;

import org.jspecify.annotations.NullMarked;
