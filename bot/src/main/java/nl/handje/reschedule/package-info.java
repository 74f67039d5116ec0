/** Another time for what two neighbours agreed on: proposed by one in any words, answered by the other. */
@ApplicationModule(allowedDependencies = {"agreement", "appointment", "conversation", "messaging", "need", "nlp",
        "othertime", "phrase", "privacy", "relay", "relay::line", "reminder", "request", "resident", "understanding",
        "wantedtime"})
@NullMarked
package nl.handje.reschedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
