package nl.handje.dialogue;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.handje.nlp.Understood;
import nl.handje.nlp.When;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;

/** "Dat doe ik, zal ik een trapje meenemen?": what an answer to an invitation says besides yes, and besides when. */
final class SaidBeside {
    private static final Pattern OPENING = Pattern.compile("^[\\s,.!;:-]+");
    private static final int WORDS_TO_SAY_SOMETHING = 3;

    private final YesAndMore yesAndMore;
    private final WarmYes warmYes;
    private final Wordings onlyYes;

    SaidBeside(Phrasebook phrasebook, YesAndMore yesAndMore, WarmYes warmYes) {
        this.yesAndMore = yesAndMore;
        this.warmYes = warmYes;
        this.onlyYes = Wordings.of(phrasebook, "words.only-a-yes");
    }

    /** In the words in which it was said; empty when it is no more than a yes, or a time. */
    Optional<String> in(Understood understood) {
        var text = understood.text();
        var rest = warmYes.in(text).or(() -> yesAndMore.in(text)).orElse(text);
        var bare = rest;
        for (var when : understood.when()) {
            bare = without(bare, when);
        }
        return onlyYes.leftOf(bare).split(" ").length >= WORDS_TO_SAY_SOMETHING
                ? Optional.of(OPENING.matcher(rest).replaceFirst(""))
                : Optional.empty();
    }

    private static String without(String text, When when) {
        var left = text;
        for (var bit : when.text().split(" … ")) {
            left = left.replace(bit, " ");
        }
        return left;
    }
}
