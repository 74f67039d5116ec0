/** While a request runs: what is told about it later, what more must be known, and a word for who is lonely. */
@ApplicationModule(allowedDependencies = {"conversation", "need", "nlp", "phrase", "request", "resident",
        "understanding", "wantedtime"})
@NullMarked
package nl.handje.running;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
