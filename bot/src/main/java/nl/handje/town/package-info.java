/**
 * The towns and what each chose: who has a hand in asking neighbours, and how many are asked, how far and how often.
 */
@ApplicationModule(allowedDependencies = {"resident"})
@NullMarked
package nl.handje.town;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
