/** The right neighbour for a request: asked in rounds, first acceptance wins, the asker has the last word. */
@ApplicationModule(allowedDependencies = {"candidate", "conversation", "desk", "messaging", "need", "nlp", "offer",
        "phrase", "privacy", "reminder", "request", "resident", "review", "town", "wantedtime"})
@NullMarked
package nl.handje.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
