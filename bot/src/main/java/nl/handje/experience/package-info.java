/** How neighbours found it with one another, and whether they would again: for matching, never for the other. */
@ApplicationModule(allowedDependencies = {"conversation", "privacy", "resident"})
@NullMarked
package nl.handje.experience;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
