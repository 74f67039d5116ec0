/** The humans of the team: when they are there, and how a resident reaches one. */
@ApplicationModule(allowedDependencies = {"conversation", "messenger", "nlp", "phrase", "resident", "review"})
@NullMarked
package nl.handje.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
