/** What the bot makes of a message, as a pure function: answers, and every way in which people interrupt a question. */
@ApplicationModule(allowedDependencies = {"asking", "conversation", "messenger", "nlp", "phrase", "talk"})
@NullMarked
package nl.handje.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
