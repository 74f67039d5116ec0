package nl.handje.dialogue;

import java.util.Optional;
import nl.handje.nlp.Act;
import nl.handje.nlp.Understood;
import nl.handje.phrase.CommonWords.Meaning;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;

/** A reply that is a yes or a no and says nothing else: "nee hoor, dank u wel". Thread-safe. */
final class BareReply {
    private final Wordings no;
    private final Wordings around;

    BareReply(Phrasebook phrasebook) {
        this.no = Wordings.of(phrasebook, "words.no");
        this.around = Wordings.of(phrasebook, "words.around-no");
    }

    /** What it stands for; empty when more is said, or something else. */
    Optional<Act> act(Understood understood, Optional<Meaning> meaning) {
        return meaning.isPresent()
                ? meaning.flatMap(BareReply::actOf)
                : isNo(understood.text()) ? Optional.of(Act.DENY) : Optional.empty();
    }

    private boolean isNo(String text) {
        return no.areIn(text) && !text.contains("?") && around.leftOf(no.leftOf(text)).isEmpty();
    }

    static Optional<Act> actOf(Meaning meaning) {
        return switch (meaning) {
            case YES -> Optional.of(Act.AFFIRM);
            case NO -> Optional.of(Act.DENY);
            case CANCEL -> Optional.of(Act.CANCEL);
            case BACK, START_OVER, PAUSE, RESUME, HELP, PERSON, WHY, WHO_READS, CHANGE, DUTCH, ENGLISH, CORRECTION ->
                Optional.empty();
        };
    }
}
