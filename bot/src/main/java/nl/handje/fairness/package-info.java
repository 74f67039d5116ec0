/** Who helps is not used up nor left out: much done, not asked, more than was agreed; each brought up with care. */
@ApplicationModule(allowedDependencies = {
        "aftercare", "appointment", "conversation", "messaging", "nlp", "offer", "privacy", "relay", "reminder",
        "request",
        "resident", "review"})
@NullMarked
package nl.handje.fairness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
