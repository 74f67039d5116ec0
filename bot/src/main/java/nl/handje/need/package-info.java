/** What is needed, as people say it: the kind of help, where to, and what a helper must know. */
@ApplicationModule(allowedDependencies = {"conversation", "language", "nlp", "phrase"})
@NullMarked
package nl.handje.need;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
