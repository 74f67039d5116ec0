/**
 * Help that comes back: each time an appointment of its own, written ahead; skipped, handed over, paused and ended in
 * the words of those two.
 */
@ApplicationModule(allowedDependencies = {"aftercare", "agenda", "agreement", "appointment", "candidate",
        "conversation", "invitation", "messaging", "need", "nlp", "phrase", "privacy", "recurrence", "relay::line",
        "reminder", "request", "resident", "wantedtime"})
@NullMarked
package nl.handje.series;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
