/** What must be delivered: kept with the promise, sent in the order of each chat, at the pace the messenger allows. */
@NullMarked
@NamedInterface("outbox")
package nl.handje.messaging.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
