/**
 * What must happen at a moment: reminders as rows, Quartz as their clock, quiet hours, and the timetable of recurring
 * work.
 */
@ApplicationModule(allowedDependencies = {"conversation", "foreign", "learning", "messaging", "messaging::inbox",
        "messaging::outbox", "nlp", "phrase", "privacy", "relay", "remark", "resident", "review"})
@NullMarked
package nl.handje.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
