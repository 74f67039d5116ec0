/** How somebody is spoken to: with u or je, in short or full words, with or without pictographs. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.handje.manner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
