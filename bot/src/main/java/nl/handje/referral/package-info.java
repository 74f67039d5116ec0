/** What is no neighbour's work: a kind no, the right desk of the town, and a count of what the town lacks. */
@ApplicationModule(allowedDependencies = {"conversation", "need", "nlp", "phrase", "resident"})
@NullMarked
package nl.handje.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
