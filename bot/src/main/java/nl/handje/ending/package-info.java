/** How an appointment goes from its day on: on the way, done, dropped out of and filled again, kept no longer. */
@ApplicationModule(allowedDependencies = {"ahead", "appointment", "conversation", "invitation", "messaging", "need",
        "nlp", "phrase", "privacy", "relay::line", "reminder", "request", "resident", "review", "wantedtime"})
@NullMarked
package nl.handje.ending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
