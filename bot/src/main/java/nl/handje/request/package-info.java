/** What residents ask for: from the first words to a request that neighbours can say yes to. */
@ApplicationModule(allowedDependencies = {"conversation", "keys", "language", "need", "nlp", "phrase", "privacy",
        "resident", "wantedtime"})
@NullMarked
package nl.handje.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
