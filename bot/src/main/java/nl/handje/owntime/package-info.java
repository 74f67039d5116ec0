/** A neighbour who would help at a time of their own: the asker says whether it can be then. */
@ApplicationModule(allowedDependencies = {"conversation", "invitation", "matching", "messaging", "nlp", "othertime",
        "phrase", "request", "resident", "response", "understanding", "wantedtime"})
@NullMarked
package nl.handje.owntime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
