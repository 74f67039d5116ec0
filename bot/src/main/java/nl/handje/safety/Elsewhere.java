package nl.handje.safety;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Severity;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import org.springframework.stereotype.Component;

/**
 * "My mother has not picked up all day": worry about somebody who is not with the writer, so that somebody has to go
 * there. Thread-safe.
 */
@Component
class Elsewhere {
    private static final Pattern HE_OR_SHE = Pattern.compile("(?iu)\\b(?:hij|hem|zij|ze|he|hes|him|she|shes|her)\\b");
    /** Nobody worries for an hour in which a neighbour did not answer, unless the models hear danger in it. */
    private static final double MAYBE = 0.4;
    private static final double CLEARLY = 0.8;
    private static final double SURE_ENOUGH = 0.5;

    private final Wordings noAnswer;
    private final Wordings noResponse;
    private final Wordings noAnswerInShort;
    private final Wordings notThere;
    private final Wordings somebody;
    private final Wordings worried;
    private final Wordings fallen;
    private final Wordings goodbye;
    private final Wordings forLong;
    private final Wordings noWorry;
    private final Wordings animal;

    Elsewhere(Phrasebook phrasebook) {
        noAnswer = Wordings.of(phrasebook, "words.elsewhere.no-answer");
        noResponse = Wordings.of(phrasebook, "words.elsewhere.no-response");
        noAnswerInShort = Wordings.of(phrasebook, "words.elsewhere.in-short");
        notThere = Wordings.of(phrasebook, "words.elsewhere.not-there");
        somebody = Wordings.of(phrasebook, "words.elsewhere.somebody");
        worried = Wordings.of(phrasebook, "words.elsewhere.worried");
        fallen = Wordings.of(phrasebook, "words.elsewhere.fallen");
        goodbye = Wordings.of(phrasebook, "words.elsewhere.goodbye");
        forLong = Wordings.of(phrasebook, "words.elsewhere.for-long");
        noWorry = Wordings.of(phrasebook, "words.elsewhere.no-worry");
        animal = Wordings.of(phrasebook, "words.elsewhere.animal");
    }

    /**
     * What these words tell of somebody who is not there; empty when they do not.
     *
     * @param before
     *            what the writer was answered last, when they have not begun anything else since
     */
    Optional<Danger> in(Understood said, Optional<Danger> before) {
        return isOutOfReach(said, before) || isTheirDangerFarAway(said, before)
                ? Optional.of(danger(said, before))
                : Optional.empty();
    }

    /** Whether somebody is told of, other than the writer. */
    boolean isAboutSomebody(Understood said) {
        return said.beneficiary() == Beneficiary.OTHER || HE_OR_SHE.matcher(said.text()).find()
                || somebody.areIn(said.text());
    }

    private boolean isOutOfReach(Understood said, Optional<Danger> before) {
        return !animal.areIn(said.text())
                && (isDangerGoingOn(said.text(), before) || (isAway(said.text()) && isAboutSomebody(said)
                        && (goodbye.areIn(said.text()) || (before.isEmpty() && isWorrying(said)))));
    }

    /**
     * Whether the words are those of somebody at a distance. Of who fell "he does not respond" is said by who stands
     * beside them, "he does not pick up" is not.
     */
    private boolean isAway(String text) {
        return noAnswer.areIn(text) || (noResponse.areIn(text) && !fallen.areIn(text));
    }

    /** After a friend's goodbye "no answer" is the danger that goes on, whatever it says by itself. */
    private boolean isDangerGoingOn(String text, Optional<Danger> before) {
        return (fallen.areIn(text) && noAnswer.areIn(text))
                || (noAnswer.areIn(text) && isOfAnother(before))
                || (noResponse.areIn(text) && before.filter(Danger::isElsewhere).isPresent())
                || (isStillNoAnswer(text) && isAfterGoodbye(text, before));
    }

    private boolean isStillNoAnswer(String text) {
        return noAnswer.areIn(text) || noResponse.areIn(text) || noAnswerInShort.areIn(text);
    }

    private static boolean isAfterGoodbye(String text, Optional<Danger> before) {
        return before.filter(it -> it.concern() == Concern.SUICIDE
                && (it.isOfAnother() || HE_OR_SHE.matcher(text).find())).isPresent();
    }

    private boolean isWorrying(Understood said) {
        var text = said.text();
        return worried.areIn(text)
                || (!noWorry.areIn(text) && (forLong.areIn(text) || isHeardAsDanger(said, MAYBE)));
    }

    private static boolean isOfAnother(Optional<Danger> before) {
        return before.filter(Danger::isOfAnother).isPresent();
    }

    /** "She called that she has fallen, and I live in Groningen". */
    private boolean isTheirDangerFarAway(Understood said, Optional<Danger> before) {
        return notThere.areIn(said.text()) && (isOfAnother(before)
                || (isAboutSomebody(said) && (fallen.areIn(said.text()) || isHeardAsDanger(said, SURE_ENOUGH))));
    }

    private static boolean isHeardAsDanger(Understood said, double atLeast) {
        return said.concerns().stream().anyMatch(
                it -> it.concern().severity() == Severity.ACUTE && it.confidence() >= atLeast);
    }

    private Danger danger(Understood said, Optional<Danger> before) {
        var wasWish = before.filter(it -> it.concern() == Concern.SUICIDE).isPresent();
        if (goodbye.areIn(said.text()) || (!fallen.areIn(said.text()) && (wasWish || isHeardAsAWish(said)))) {
            return Danger.SUICIDE_ELSEWHERE;
        }
        var wasUrgent = before.filter(it -> it != Danger.OUT_OF_REACH).isPresent();
        return wasUrgent || fallen.areIn(said.text()) ? Danger.EMERGENCY_ELSEWHERE : Danger.OUT_OF_REACH;
    }

    private static boolean isHeardAsAWish(Understood said) {
        return said.concerns().stream()
                .anyMatch(it -> it.concern() == Concern.SUICIDE && it.confidence() >= CLEARLY);
    }
}
