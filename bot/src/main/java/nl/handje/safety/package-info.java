/** Danger in what people write: a calm answer with the right numbers at once, and a human who looks. */
@ApplicationModule(allowedDependencies = {"conversation", "nlp", "phrase", "resident", "review", "talk"})
@NullMarked
package nl.handje.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
