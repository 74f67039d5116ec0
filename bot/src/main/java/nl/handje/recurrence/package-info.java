/** What comes back: rules of RFC 5545 on the wall clock, in words, and the public feasts on which one thinks twice. */
@ApplicationModule(allowedDependencies = {"nlp", "phrase"})
@NullMarked
package nl.handje.recurrence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
