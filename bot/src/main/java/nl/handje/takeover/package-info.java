/** A human of the team talks with a resident in the chat instead of the bot, and gives the chat back. */
@ApplicationModule(allowedDependencies = {"conversation", "keys", "messaging", "messenger", "nlp", "phrase", "privacy",
        "reminder", "resident", "review", "safety", "talk"})
@NullMarked
package nl.handje.takeover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
