/**
 * What two residents write to each other through the bot, under first names and without numbers.
 */
@ApplicationModule(allowedDependencies = {"conversation", "keys", "messaging", "messenger", "nlp", "phrase", "privacy",
        "resident", "review", "safety", "understanding"})
@NullMarked
package nl.handje.relay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
