/** People's words lie sealed in the database, each person's with a key of their own; without the key they are noise. */
@ApplicationModule(allowedDependencies = "database")
@NullMarked
package nl.handje.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
