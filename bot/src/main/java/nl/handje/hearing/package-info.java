/** What is heard is understood, taken through the dialogue, carried out and answered. */
@ApplicationModule(allowedDependencies = {"asking", "conversation", "dialogue", "manner", "messenger", "nlp", "phrase",
        "talk", "understanding"})
@NullMarked
package nl.handje.hearing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
