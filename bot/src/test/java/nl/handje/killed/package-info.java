/** A bot that tests start and kill. */
@NullMarked
package nl.handje.killed;

import org.jspecify.annotations.NullMarked;
