package nl.handje.agenda;

import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import nl.handje.nlp.Act;
import nl.handje.nlp.Understood;
import org.springframework.stereotype.Component;

/**
 * Whether somebody tells that they themselves cannot come, or need nobody to come. Thread-safe. That somebody else is
 * ill, or a dog, is not that; nor is an asker who is ill, who may need the help all the more.
 */
@Component
class SaysItIsOff {
    /** How likely calling off must be in words that can mean other things as well: "it does not work". */
    private static final double LIKELY = 0.5;

    private final Wordings ill;
    private final Wordings notIll;
    private final Wordings cannotCome;
    private final Wordings needNotCome;
    private final Wordings maybeOff;

    SaysItIsOff(Phrasebook phrasebook) {
        this.ill = Wordings.of(phrasebook, "words.is-ill");
        this.notIll = Wordings.of(phrasebook, "words.is-not-ill");
        this.cannotCome = Wordings.of(phrasebook, "words.cannot-come");
        this.needNotCome = Wordings.of(phrasebook, "words.need-not-come");
        this.maybeOff = Wordings.of(phrasebook, "words.maybe-off");
    }

    boolean isIll(Understood said) {
        return ill.areNearlyIn(said.text()) && !notIll.areIn(said.text());
    }

    /**
     * Whether it is off.
     *
     * @param helping
     *            whether they are the one who would come
     */
    boolean isOff(Understood said, boolean helping) {
        return said.act().value() != Act.RESCHEDULE && ((helping ? cannotCome(said) : needNotCome.areIn(said.text()))
                || (maybeOff.areIn(said.text()) && soundsLikeIt(said)));
    }

    private boolean cannotCome(Understood said) {
        return cannotCome.areNearlyIn(said.text()) || isIll(said);
    }

    private static boolean soundsLikeIt(Understood said) {
        return said.acts().stream().anyMatch(act -> act.value() == Act.CANCEL && act.confidence() >= LIKELY);
    }
}
