/** Two neighbours who should have met and did not: who says so, what the other says to it, and a human who looks. */
@ApplicationModule(allowedDependencies = {"appointment", "conversation", "ending", "messaging", "nlp", "phrase",
        "privacy", "request", "resident", "review"})
@NullMarked
package nl.handje.noshow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
