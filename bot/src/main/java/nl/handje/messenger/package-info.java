/** What every messenger brings and takes: what was heard and from whom, and the reply with its choices. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.handje.messenger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
