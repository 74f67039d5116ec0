/** After an appointment: how it went, whether they would again, and a thank-you that reaches the helper. */
@ApplicationModule(allowedDependencies = {
        "appointment", "conversation", "experience", "messaging", "nlp", "noshow", "reminder", "resident"})
@NullMarked
package nl.handje.aftercare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
