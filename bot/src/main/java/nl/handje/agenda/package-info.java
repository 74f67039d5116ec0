/** What somebody has agreed on: told when they ask, and found when they say that one of them changes. */
@ApplicationModule(allowedDependencies = {"appointment", "conversation", "invitation", "need", "nlp", "offer",
        "phrase", "relay", "request", "resident", "understanding", "wantedtime"})
@NullMarked
package nl.handje.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
