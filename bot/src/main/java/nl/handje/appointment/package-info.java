/** Agreed help and its life: reminded, on the way, done, thanked. */
@ApplicationModule(allowedDependencies = {"conversation", "learning", "matching", "messaging", "nlp", "offer",
        "phrase", "privacy", "relay", "reminder", "reminder::wish", "request", "resident", "review", "understanding"})
@NullMarked
package nl.handje.appointment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
