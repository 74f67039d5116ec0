/**
 * Tells messages in languages that Handje does not speak: by their script, by their spelling, and by cries for help.
 */
@NullMarked
package nl.handje.nlp.foreign;

import org.jspecify.annotations.NullMarked;
