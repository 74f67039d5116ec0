/** Who falls silent over a question: one kind word, then the talk is set aside, and after weeks it is given up. */
@ApplicationModule(allowedDependencies = {"conversation", "messaging", "nlp", "reminder", "resident", "talk"})
@NullMarked
package nl.handje.silence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
