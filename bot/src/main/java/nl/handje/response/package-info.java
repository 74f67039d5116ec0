/** What comes back on an invitation: a yes, a no, a yes to a proposal, a yes taken back, a neighbour who is gone. */
@ApplicationModule(allowedDependencies = {"conversation", "invitation", "matching", "messaging", "need", "nlp",
        "offer", "phrase", "privacy", "request", "resident", "town", "wantedtime"})
@NullMarked
package nl.handje.response;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
