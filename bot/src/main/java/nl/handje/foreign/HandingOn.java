package nl.handje.foreign;

import nl.handje.nlp.ForeignLanguage;
import nl.handje.nlp.Language;
import nl.handje.resident.Resident;
import nl.handje.review.ReviewQueue;
import nl.handje.review.Source;
import org.springframework.stereotype.Component;

/** Puts words in another language before a human, who may know it or somebody who does. */
@Component
class HandingOn {
    private final ReviewQueue queue;

    HandingOn(ReviewQueue queue) {
        this.queue = queue;
    }

    /** What waits, unless a human has everything. */
    void of(Resident writer, ForeignTalk talk) {
        talk.takeWaiting().ifPresent(words -> {
            if (talk.language() == ForeignLanguage.UND) {
                queue.askForPerson(writer.id(), Source.PERSON, "foreign.for-human-unknown", writer.name(), words);
            } else {
                queue.askForPerson(writer.id(), Source.PERSON, "foreign.for-human", writer.name(),
                        talk.language().nameIn(Language.NL), words);
            }
        });
    }

    /** The words are gone: the button was pressed days later. */
    void withoutWords(Resident writer) {
        queue.askForPerson(writer.id(), Source.PERSON, "person.for-coordinator", writer.name());
    }
}
