/** What came in: kept before anything else happens, then handled in the order of each chat. */
@NullMarked
@NamedInterface("inbox")
package nl.handje.messaging.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
