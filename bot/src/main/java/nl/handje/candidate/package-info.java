/** Who could help with a request: found near, judged by what they want and were asked, and scored with reasons. */
@ApplicationModule(allowedDependencies = {"language", "nlp", "offer", "phrase", "privacy", "request", "resident",
        "wantedtime"})
@NullMarked
package nl.handje.candidate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
