/** What a coordinator sees of the requests that run in a region, and does about who is asked. */
@NullMarked
@NamedInterface("coordinator")
package nl.handje.matching.coordinator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
