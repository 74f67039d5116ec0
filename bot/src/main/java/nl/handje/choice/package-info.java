/** Which of several invitations somebody's own words are about, and whether they say yes or no to it. */
@ApplicationModule(allowedDependencies = {"conversation", "invitation", "need", "nlp", "phrase", "request", "resident",
        "understanding", "wantedtime"})
@NullMarked
package nl.handje.choice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
