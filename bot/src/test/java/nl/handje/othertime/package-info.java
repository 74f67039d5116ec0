/** Tests of other times. */
@NullMarked
package nl.handje.othertime;

import org.jspecify.annotations.NullMarked;
