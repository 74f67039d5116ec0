package nl.handje.safety;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.handje.nlp.Concern;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;

/** "Yes, they are coming", "I called the police": who did what they were told is not told to do it again. */
final class HelpIsThere {
    /** In more words there may be something that got worse. */
    private static final int A_SHORT_ANSWER = 12;
    private static final Set<Concern> HELP_COMES_FOR = EnumSet.of(Concern.MEDICAL_EMERGENCY, Concern.ABUSE);

    private final Wordings there;
    private final Wordings comes;
    private final Wordings notYet;
    /** "He is coming" is no help, said of who hits. */
    private final Wordings near;

    HelpIsThere(Phrasebook phrasebook) {
        there = Wordings.of(phrasebook, "words.danger.help-is-there");
        comes = Wordings.of(phrasebook, "words.danger.help-comes");
        notYet = Wordings.of(phrasebook, "words.danger.no-help-yet");
        near = Wordings.of(phrasebook, "words.after.near");
    }

    /**
     * Whether the words say that there is help.
     *
     * @param before
     *            the danger that was answered before: after it fewer words are enough
     */
    boolean isSaid(String text, Optional<Danger> before) {
        return there.are(text) || (before.filter(it -> HELP_COMES_FOR.contains(it.concern())).isPresent()
                && isShortAnswer(text) && comes.areIn(ofHelp(text, before)) && !notYet.areIn(text));
    }

    private String ofHelp(String text, Optional<Danger> before) {
        return before.filter(it -> it.concern() == Concern.ABUSE).map(it -> near.leftOf(text)).orElse(text);
    }

    private static boolean isShortAnswer(String text) {
        return !text.contains("?") && Wordings.plain(text).split(" ").length <= A_SHORT_ANSWER;
    }
}
