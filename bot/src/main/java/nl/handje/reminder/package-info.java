/**
 * What must happen at a moment: reminders as rows, Quartz as their clock, quiet hours, and the timetable of recurring
 * work.
 */
@ApplicationModule(allowedDependencies = {"conversation", "foreign", "learning", "nlp", "privacy", "relay", "remark",
        "resident",
        "messaging", "messaging::inbox",
        "messaging::outbox"})
@NullMarked
package nl.handje.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
