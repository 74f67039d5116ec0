/** How long before an appointment somebody wants to hear of it, and how they say so: in words or by button. */
@NullMarked
@NamedInterface("wish")
package nl.handje.reminder.wish;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
