/** The line between two residents: what each can do with it, what they show each other, and how it ends. */
@NullMarked
@NamedInterface("line")
package nl.handje.relay.line;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
