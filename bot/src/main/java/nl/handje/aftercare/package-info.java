/** After an appointment: how it went, whether they would again, and a thank-you that reaches the helper. */
@ApplicationModule(allowedDependencies = {"ahead", "appointment", "candidate", "conversation", "ending", "experience",
        "messaging", "nlp", "noshow", "phrase", "relay", "relay::line", "reminder", "request", "resident"})
@NullMarked
package nl.handje.aftercare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
