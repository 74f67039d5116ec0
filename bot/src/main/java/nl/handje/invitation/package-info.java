/** A neighbour is invited to help: what was asked, in which words, what was answered, and who is let off. */
@ApplicationModule(allowedDependencies = {"candidate", "conversation", "keys", "messaging", "nlp", "phrase", "request",
        "resident", "wantedtime"})
@NullMarked
package nl.handje.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
