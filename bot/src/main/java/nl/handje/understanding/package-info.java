/** From words to meaning: what the models say, with what the bot knows about the writer and the moment. */
@ApplicationModule(allowedDependencies = {"nlp"})
@NullMarked
package nl.handje.understanding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
