/** The questions of a flow: which comes next, how its answer is read, put right and read back. */
@ApplicationModule(allowedDependencies = {"conversation", "nlp", "phrase", "talk"})
@NullMarked
package nl.handje.asking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
