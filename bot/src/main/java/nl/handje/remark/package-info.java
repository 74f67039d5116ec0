/** What Handje brings up by itself, and what was answered: so that nobody hears it too often. */
@ApplicationModule(allowedDependencies = {"conversation", "privacy", "resident"})
@NullMarked
package nl.handje.remark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
