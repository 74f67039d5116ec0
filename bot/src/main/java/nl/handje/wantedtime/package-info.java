/** When help is wanted, as people say it: a day and an hour, some leeway, a deadline, or a rhythm. */
@ApplicationModule(allowedDependencies = {"nlp", "phrase", "recurrence"})
@NullMarked
package nl.handje.wantedtime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
