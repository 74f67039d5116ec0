/** An appointment that comes nearer: both are reminded in time and again, and asked whether it still goes on. */
@ApplicationModule(allowedDependencies = {"appointment", "conversation", "messaging", "nlp", "phrase", "relay::line",
        "reminder", "reminder::wish", "request", "resident", "review", "wantedtime"})
@NullMarked
package nl.handje.ahead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
