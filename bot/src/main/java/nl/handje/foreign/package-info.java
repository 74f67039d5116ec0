/** People who write in a language that Handje does not speak: a kind line in theirs, and a human who reads along. */
@ApplicationModule(allowedDependencies = {"conversation", "keys", "nlp", "phrase", "privacy", "resident", "review",
        "safety"})
@NullMarked
package nl.handje.foreign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
