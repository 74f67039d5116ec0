/** What Handje says, and by which words it knows what is meant: all of it stands in the phrases, in each language. */
@ApplicationModule(allowedDependencies = {"manner", "nlp"})
@NullMarked
package nl.handje.phrase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
