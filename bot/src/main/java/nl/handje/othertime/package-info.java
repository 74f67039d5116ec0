/** Another time than the one that two people know: "an hour later", "at four". */
@ApplicationModule(allowedDependencies = {"nlp", "wantedtime"})
@NullMarked
package nl.handje.othertime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
