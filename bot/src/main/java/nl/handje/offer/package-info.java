/** What residents are willing to do for others, and when. */
@ApplicationModule(allowedDependencies = {"conversation", "language", "nlp", "phrase", "privacy", "request",
        "resident", "understanding"})
@NullMarked
package nl.handje.offer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
