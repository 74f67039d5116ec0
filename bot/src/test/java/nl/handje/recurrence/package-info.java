/** Tests of what comes back. */
@NullMarked
package nl.handje.recurrence;

import org.jspecify.annotations.NullMarked;
