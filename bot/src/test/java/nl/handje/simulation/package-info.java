/** A town that lives for a year on a moved clock, with the real program and invented people. */
@NullMarked
package nl.handje.simulation;

import org.jspecify.annotations.NullMarked;
