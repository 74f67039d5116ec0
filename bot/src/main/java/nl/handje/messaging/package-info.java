/** What came in and what must be delivered: inbox, outbox and their lanes. */
@ApplicationModule(allowedDependencies = {"database", "keys"})
@NullMarked
package nl.handje.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
