package nl.handje.dialogue;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import nl.handje.nlp.Act;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import nl.handje.talk.Prompt;

/** "Has he got Windows or an Apple?": what a neighbour wants to know of the help before they say yes or no. */
final class AboutInvitation {
    /** "Hello?" asks nothing. */
    private static final int SOME_WORDS = 3;
    private static final int A_QUESTION = 25;
    private static final Pattern OWN = Pattern.compile("(?iu)\\b(?:ik|mij|mijn|i|my|me)\\b");
    private static final Set<Act> OF_ANOTHER_KIND = EnumSet.of(Act.ASK, Act.OFFER, Act.MY_DATA, Act.HUMAN,
            Act.HOW_IT_WORKS, Act.REPORT, Act.CIRCLE, Act.GREETING, Act.THANKS);

    private final Digressions digressions;
    private final Wordings ofTheHelp;

    AboutInvitation(Digressions digressions, Phrasebook phrasebook) {
        this.digressions = digressions;
        this.ofTheHelp = Wordings.of(phrasebook, "words.of-the-help");
    }

    boolean isAskedOf(Prompt prompt, Understood understood) {
        var text = understood.text();
        var length = text.strip().split("\\s+").length;
        return prompt.key().startsWith("invitation-") && text.contains("?") && length >= SOME_WORDS
                && length <= A_QUESTION && (ofTheHelp.areIn(text)
                        || (!isOfAnotherKind(understood) && digressions.answerIn(text).isEmpty()));
    }

    private static boolean isOfAnotherKind(Understood understood) {
        var act = understood.act().value();
        return (understood.sureOfAct() && OF_ANOTHER_KIND.contains(act))
                || (act == Act.AGENDA && OWN.matcher(understood.text()).find());
    }
}
