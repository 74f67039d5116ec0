/** What a neighbour says beside their yes is kept until the asker says yes too, and then goes over to them. */
@ApplicationModule(allowedDependencies = {"conversation", "invitation", "nlp", "relay", "request", "resident"})
@NullMarked
package nl.handje.beside;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
