/** The right neighbour for a request: asked in rounds, first acceptance wins, the asker has the last word. */
@ApplicationModule(allowedDependencies = {"candidate", "conversation", "desk", "invitation", "messaging", "nlp",
        "offer", "phrase", "reminder", "request", "resident", "review", "town", "wantedtime"})
@NullMarked
package nl.handje.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
