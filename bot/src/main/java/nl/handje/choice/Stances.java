package nl.handje.choice;

import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import org.springframework.stereotype.Component;

/** Whether somebody says that they will do something, or that they will not. Thread-safe. */
@Component
class Stances {
    private final Wordings yes;
    private final Wordings no;
    private final Wordings noAnswer;
    private final Wordings volunteers;
    private final Wordings regrets;

    Stances(Phrasebook phrasebook) {
        this.yes = Wordings.of(phrasebook, "words.takes-it");
        this.no = Wordings.of(phrasebook, "words.leaves-it");
        this.noAnswer = Wordings.of(phrasebook, "words.no-that-is-none");
        this.volunteers = Wordings.of(phrasebook, "words.volunteers-for-it");
        this.regrets = Wordings.of(phrasebook, "words.said-no-by-mistake");
    }

    /** "No, wait" is no answer. */
    Stance in(String clause) {
        var rest = noAnswer.leftOf(clause);
        if (no.areIn(rest)) {
            return Stance.NO;
        }
        return yes.areIn(rest) || volunteers.areIn(rest) ? Stance.YES : Stance.NONE;
    }

    /** "I want to do that one": also when something else was put since. */
    boolean volunteers(String text) {
        return volunteers.areIn(text) || regrets.areIn(text);
    }

    /** "No wait, I said yes". */
    boolean regrets(String text) {
        return regrets.areIn(text);
    }
}
