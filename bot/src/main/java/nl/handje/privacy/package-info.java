/** Everybody's own data: seen, sent, corrected and forgotten in the chat, by the machine and at once. */
@ApplicationModule(allowedDependencies = {"conversation", "database", "manner", "messaging", "nlp", "phrase",
        "resident", "talk"})
@NullMarked
package nl.handje.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
