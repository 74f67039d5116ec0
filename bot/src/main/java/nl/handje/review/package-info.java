/** Worrying and improper messages on their way to a human: reports, their queue, decisions, and who looked. */
@ApplicationModule(allowedDependencies = {"conversation", "keys", "messaging", "nlp", "phrase", "privacy", "resident"})
@NullMarked
package nl.handje.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
