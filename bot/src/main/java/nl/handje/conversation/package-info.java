/** What features and the engine of every talk agree on: flows of questions, what is heard before it, what is said. */
@ApplicationModule(allowedDependencies = {"manner", "messenger", "nlp", "phrase"})
@NullMarked
package nl.handje.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
