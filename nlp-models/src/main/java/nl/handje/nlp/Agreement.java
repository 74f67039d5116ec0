package nl.handje.nlp;

import java.util.List;
import java.util.regex.Pattern;
import nl.handje.nlp.text.Fold;
import nl.handje.nlp.text.WordList;

/** Tells whether a writer said that the one for whom help is asked knows of it: "ze weet dat ik dit vraag". */
final class Agreement {
    private static final List<Pattern> SAYINGS = WordList.lines("agreement.txt").stream().map(Pattern::compile)
            .toList();

    private Agreement() {
    }

    static boolean isSaid(String text) {
        var folded = Fold.of(text);
        return SAYINGS.stream().anyMatch(saying -> saying.matcher(folded).find());
    }
}
