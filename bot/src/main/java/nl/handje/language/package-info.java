/** The languages that people speak beside the one of their chat: said in their own words, kept, and looked for. */
@ApplicationModule(allowedDependencies = {"conversation", "nlp", "phrase", "privacy", "resident"})
@NullMarked
package nl.handje.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
