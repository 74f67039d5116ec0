/** How far the talk with each person is, kept in the transaction of the message that moved it. */
@ApplicationModule(allowedDependencies = {"conversation", "keys", "messenger", "nlp"})
@NullMarked
package nl.handje.talk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
