/** Who was helped is asked, seldom and never in a bad hour, whether they would do something small for another. */
@ApplicationModule(allowedDependencies = {"appointment", "conversation", "experience", "fairness", "matching",
        "messaging", "moment", "nlp", "privacy", "remark", "reminder", "resident"})
@NullMarked
package nl.handje.reciprocity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
