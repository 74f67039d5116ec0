/**
 * Agreed help and its life: reminded, on the way, done, thanked; and what the two write to each other through the bot.
 */
@ApplicationModule(allowedDependencies = {
        "conversation", "learning", "matching", "messaging", "nlp", "offer", "privacy", "reminder", "reminder::wish",
        "request",
        "resident",
        "review",
        "understanding"})
@NullMarked
package nl.handje.appointment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
