/** Two neighbours agree: on an appointment, on each time of a series, and on another time. */
@ApplicationModule(allowedDependencies = {"ahead", "appointment", "conversation", "ending", "invitation", "messaging",
        "nlp", "phrase", "relay::line", "request", "resident", "wantedtime"})
@NullMarked
package nl.handje.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
