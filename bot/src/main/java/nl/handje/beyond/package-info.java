/** Help that grows into more than was agreed: noticed, and offered as a question to who gives it. */
@ApplicationModule(allowedDependencies = {"aftercare", "appointment", "conversation", "desk", "fairness", "invitation",
        "messaging", "moment", "nlp", "phrase", "referral", "relay", "remark", "reminder", "request", "resident",
        "review", "wantedtime"})
@NullMarked
package nl.handje.beyond;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
