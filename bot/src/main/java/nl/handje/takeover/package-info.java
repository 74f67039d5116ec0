/** A human of the team talks with a resident in the chat instead of the bot, and gives the chat back. */
@ApplicationModule(allowedDependencies = {"conversation", "messaging", "keys", "nlp", "privacy", "reminder", "resident",
        "review"})
@NullMarked
package nl.handje.takeover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
