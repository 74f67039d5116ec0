/** Organisations of a town lead people to Handje: by links on leaflets and posters, and by referring them. */
@ApplicationModule(allowedDependencies = {"conversation", "messaging", "nlp"})
@NullMarked
package nl.handje.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
