/** What residents are willing to do for others, and when. */
@ApplicationModule(allowedDependencies = {"conversation", "language", "need", "nlp", "phrase", "privacy", "request",
        "resident", "understanding", "wantedtime"})
@NullMarked
package nl.handje.offer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
