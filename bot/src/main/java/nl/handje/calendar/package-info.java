/** Appointments in people's own calendars: a file for one, and a secret link for all of somebody's. */
@ApplicationModule(allowedDependencies = {"agenda", "appointment", "conversation", "messaging", "need", "nlp",
        "phrase", "privacy", "resident", "wantedtime"})
@NullMarked
package nl.handje.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
