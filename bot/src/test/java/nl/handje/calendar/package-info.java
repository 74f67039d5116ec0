/** Tests of people's own calendars. */
@NullMarked
package nl.handje.calendar;

import org.jspecify.annotations.NullMarked;
