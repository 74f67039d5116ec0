/** Text as it is compared: folded, cut into words, turned into features. */
@NullMarked
package nl.handje.nlp.text;

import org.jspecify.annotations.NullMarked;
