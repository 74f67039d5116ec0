/** Who helps is neither used up nor left out: much done, or not asked for long; and when such a thing is brought up. */
@ApplicationModule(allowedDependencies = {"appointment", "conversation", "messaging", "moment", "nlp", "offer",
        "phrase", "remark", "reminder", "resident", "review", "talk"})
@NullMarked
package nl.handje.fairness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
