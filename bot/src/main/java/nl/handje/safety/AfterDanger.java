package nl.handje.safety;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handje.conversation.Say;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import org.springframework.stereotype.Component;

/**
 * What is said and asked after the first answer to danger: "should I really call 112?", "who can go there?", "not me,
 * my friend", "I did not mean it so". Thread-safe.
 */
@Component
class AfterDanger {
    private static final Pattern PART = Pattern.compile("[.,;!?\\n]+\\s*");

    private final FirstAnswer firstAnswer;
    private final Elsewhere elsewhere;
    private final InDanger inDanger;
    private final Wordings found;
    private final Wordings human;
    private final Wordings call;
    private final Wordings police;
    private final Wordings whoGoes;
    private final Wordings whatNow;
    private final Wordings notMe;
    private final Wordings aboutThem;
    private final Wordings isHere;
    private final Wordings notMeant;
    private final Wordings wish;
    private final Wordings grief;

    AfterDanger(FirstAnswer firstAnswer, Elsewhere elsewhere, InDanger inDanger, Phrasebook phrasebook) {
        this.firstAnswer = firstAnswer;
        this.elsewhere = elsewhere;
        this.inDanger = inDanger;
        found = Wordings.of(phrasebook, "words.after.found");
        human = Wordings.of(phrasebook, "words.after.human");
        call = Wordings.of(phrasebook, "words.after.call");
        police = Wordings.of(phrasebook, "words.after.police");
        whoGoes = Wordings.of(phrasebook, "words.after.who-goes");
        whatNow = Wordings.of(phrasebook, "words.after.what-now");
        notMe = Wordings.of(phrasebook, "words.after.not-me");
        aboutThem = Wordings.of(phrasebook, "words.after.about-them");
        isHere = Wordings.of(phrasebook, "words.after.is-here");
        notMeant = Wordings.of(phrasebook, "words.after.not-meant");
        wish = Wordings.of(phrasebook, "words.after.wish");
        grief = Wordings.of(phrasebook, "words.grief");
    }

    /**
     * The answer to words that belong to the danger that was answered before; empty when they say something of their
     * own.
     */
    Optional<Say> to(Understood said, Danger before) {
        var text = said.text();
        return calmed(text, before).or(() -> found(text, before)).or(() -> turned(said, before))
                .or(() -> aboutTheCall(text, before)).or(() -> aboutTheHuman(text, before))
                .or(() -> inDanger.to(said, before));
    }

    /** Whether it has come so near that a human hears of it again. */
    boolean isNear(Understood said, Danger before) {
        return inDanger.isNear(said.text(), before);
    }

    /** "What do I do?", of somebody who is not there. */
    Optional<Say> whatToDo(String text, Danger before) {
        if (whoGoes.areIn(text)) {
            return whomToCall("who-goes", before);
        }
        return whatNow.areIn(text) ? Optional.of(firstAnswer.to(before, 1)) : Optional.empty();
    }

    /** "I did not mean it so" is believed, unless the wish itself stands beside it. */
    private Optional<Say> calmed(String text, Danger before) {
        return Optional.of(before).filter(it -> it == Danger.SUICIDE || it == Danger.CALMED)
                .filter(it -> notMeant.areIn(text) && !wish.areIn(notMeant.leftOf(text)))
                .map(it -> firstAnswer.after(grief.areIn(text) ? "after.calmed-grief" : "after.calmed",
                        Danger.CALMED));
    }

    private Optional<Say> found(String text, Danger before) {
        return Optional.of(before).filter(it -> it.isElsewhere() && found.areIn(text))
                .map(it -> firstAnswer.after("after.found", Danger.FOUND));
    }

    /** "Not me, my friend": the same danger is another's. */
    private Optional<Say> turned(Understood said, Danger before) {
        return saysItIsAnother(said)
                ? before.ofAnother(isHere.areIn(said.text())).map(firstAnswer::notYou)
                : Optional.empty();
    }

    private boolean saysItIsAnother(Understood said) {
        var text = said.text();
        return !wish.areIn(text) && (Arrays.stream(PART.split(text)).anyMatch(notMe::are)
                || (aboutThem.areIn(text) && (elsewhere.isAboutSomebody(said) || aboutThem.leftOf(text).isEmpty()
                        || notMe.areIn(text))));
    }

    private Optional<Say> aboutTheCall(String text, Danger before) {
        return call.areIn(text)
                ? whomToCall("call", before)
                : police.areIn(text) ? whomToCall("police", before) : Optional.empty();
    }

    private Optional<Say> whomToCall(String matter, Danger before) {
        return Optional.of(before).filter(it -> !it.isOver())
                .map(it -> firstAnswer.whomToCall("after." + matter + "." + haste(it), it));
    }

    private Optional<Say> aboutTheHuman(String text, Danger before) {
        return human.areIn(text)
                ? Optional.of(firstAnswer.after("after.human." + before.meanwhile(), before))
                : Optional.empty();
    }

    private static String haste(Danger danger) {
        return danger == Danger.OUT_OF_REACH ? "maybe" : danger.isElsewhere() ? "now" : "here";
    }
}
