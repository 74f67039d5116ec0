/** How somebody wants to be called, where they live, when and how they want to be spoken to; in words or by button. */
@ApplicationModule(allowedDependencies = {"conversation", "manner", "nlp", "phrase", "resident"})
@NullMarked
package nl.handje.preference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
