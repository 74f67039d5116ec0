/** How the work is doing that comes back by itself, for those who run Handje: no resident is in it. */
@NullMarked
@NamedInterface("health")
package nl.handje.reminder.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
