/** The people of the town: their language, area, consent, and the right to see, take along and erase. */
@ApplicationModule(allowedDependencies = {"conversation", "keys", "manner", "messaging", "messenger", "nlp", "phrase"})
@NullMarked
package nl.handje.resident;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
