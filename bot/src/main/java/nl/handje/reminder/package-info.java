/** What must happen at a moment: reminders as rows, Quartz as their clock, and quiet hours. */
@ApplicationModule(allowedDependencies = {"conversation", "messaging", "nlp", "phrase", "privacy", "resident"})
@NullMarked
package nl.handje.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
