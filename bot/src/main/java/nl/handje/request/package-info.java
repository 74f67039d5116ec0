/** What residents ask for: from the first words to a request that neighbours can say yes to. */
@ApplicationModule(allowedDependencies = {"conversation", "keys", "language", "nlp", "phrase", "privacy", "recurrence",
        "resident"})
@NullMarked
package nl.handje.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
