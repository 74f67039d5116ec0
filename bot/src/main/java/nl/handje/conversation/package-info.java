/** The engine of every talk: flows of questions, corrections, interruptions; knows no feature and no messenger. */
@ApplicationModule(allowedDependencies = {"keys", "manner", "messenger", "nlp", "phrase", "understanding"})
@NullMarked
package nl.handje.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
