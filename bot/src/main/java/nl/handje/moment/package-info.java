/** When something that nobody asked for can be brought up: at a quiet moment, in somebody's own hours. */
@ApplicationModule(allowedDependencies = {"remark", "reminder", "resident", "review", "talk"})
@NullMarked
package nl.handje.moment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
