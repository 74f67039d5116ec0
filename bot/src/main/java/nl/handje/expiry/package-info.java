/** A request that finds nobody: asked about while it can still be met, and given up in time. */
@ApplicationModule(allowedDependencies = {"conversation", "invitation", "matching", "messaging", "nlp", "phrase",
        "reminder", "request", "resident", "wantedtime"})
@NullMarked
package nl.handje.expiry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
