/** All work that comes back by the calendar, and when: above the features that do it. */
@ApplicationModule(allowedDependencies = {"foreign", "learning", "messaging", "relay", "remark", "reminder", "review"})
@NullMarked
package nl.handje.timetable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
