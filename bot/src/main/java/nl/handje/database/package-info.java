/** Where everything is kept: an external PostgreSQL when one is named, otherwise our own. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.handje.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
