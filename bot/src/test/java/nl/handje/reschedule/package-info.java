/** Tests of other times for what was agreed. */
@NullMarked
package nl.handje.reschedule;

import org.jspecify.annotations.NullMarked;
