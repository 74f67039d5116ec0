/** Agreed help: who helps whom with what and when, and what both read of it. */
@ApplicationModule(allowedDependencies = {"conversation", "learning", "nlp", "offer", "phrase", "privacy", "relay",
        "reminder", "request", "resident", "running", "wantedtime"})
@NullMarked
package nl.handje.appointment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
