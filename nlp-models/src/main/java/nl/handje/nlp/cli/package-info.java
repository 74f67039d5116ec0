/** The module's command lines. */
@NullMarked
package nl.handje.nlp.cli;

import org.jspecify.annotations.NullMarked;
