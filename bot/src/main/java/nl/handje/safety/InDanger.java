package nl.handje.safety;

import java.util.Optional;
import nl.handje.conversation.Say;
import nl.handje.nlp.Category;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import org.springframework.stereotype.Component;

/**
 * What somebody says who was told whom to call: "I can't call", "he is coming", "what do I do?". None of it is an ask
 * for neighbours. Thread-safe.
 */
@Component
class InDanger {
    private static final int A_SHORT_QUESTION = 9;

    private final FirstAnswer firstAnswer;
    private final Wordings near;
    private final Wordings cannotCall;
    private final Wordings whatNow;

    InDanger(FirstAnswer firstAnswer, Phrasebook phrasebook) {
        this.firstAnswer = firstAnswer;
        near = Wordings.of(phrasebook, "words.after.near");
        cannotCall = Wordings.of(phrasebook, "words.after.cannot-call");
        whatNow = Wordings.of(phrasebook, "words.after.what-now");
    }

    /** The answer; empty when the danger is over, or nobody is to be comforted. */
    Optional<Say> to(Understood said, Danger before) {
        return before.isOver() || before == Danger.SEEKS_CHILD ? Optional.empty() : going(said, before);
    }

    private Optional<Say> going(Understood said, Danger danger) {
        if (isNear(said.text(), danger)) {
            return Optional.of(firstAnswer.whomToCall("after.near", danger));
        }
        if (cannotCall.areIn(said.text())) {
            return Optional.of(firstAnswer.after("after.cannot-call." + danger.meanwhile(), danger));
        }
        return Optional.of(danger).filter(it -> isOfTheWriter(it) && asksWhatNow(said))
                .map(it -> firstAnswer.to(it, 1));
    }

    /** Whoever hurts them is there, or nearly. */
    boolean isNear(String text, Danger danger) {
        return (danger.concern() == Concern.ABUSE || danger.concern() == Concern.CHILD_SAFETY) && near.areIn(text);
    }

    /** Who is worried about somebody far away is told who can go there. */
    private static boolean isOfTheWriter(Danger danger) {
        return !danger.isElsewhere() && danger.concern() != Concern.FRAUD;
    }

    /** A question of few words that names no help: "what do I do now?" */
    private boolean asksWhatNow(Understood said) {
        return whatNow.areIn(said.text()) && said.text().strip().split("\\s+").length <= A_SHORT_QUESTION
                && said.categories().stream().allMatch(kind -> kind.value() == Category.UNKNOWN);
    }
}
