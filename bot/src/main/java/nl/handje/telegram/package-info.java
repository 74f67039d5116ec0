/** The edge to Telegram: takes updates in, carries deliveries out; the only package that knows its library. */
@ApplicationModule(allowedDependencies = {"conversation", "database", "keys", "messaging", "messaging::inbox",
        "messaging::outbox", "messenger", "nlp", "privacy", "reminder", "resident", "review"})
@NullMarked
package nl.handje.telegram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
