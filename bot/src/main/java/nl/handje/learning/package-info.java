/** Sentences that were misunderstood, on their way to the corpora: with permission, masked, and for a short time. */
@ApplicationModule(allowedDependencies = {"conversation", "keys", "messaging", "moment", "nlp", "phrase", "privacy",
        "reminder", "resident", "review", "talk"})
@NullMarked
package nl.handje.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
