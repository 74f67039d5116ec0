package nl.handje.nlp;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handje.nlp.text.Fold;
import nl.handje.nlp.text.Token;
import nl.handje.nlp.text.WordList;

/** Little words that stand around a time: "zondag alleen 's morgens" says when, and no kind of help. */
final class AroundTimes {
    private static final String CUT = " … ";

    private final Set<String> words = WordList.lines("times/around-times.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(",", -1))).map(String::strip).collect(Collectors.toSet());

    /** Whether a message has a time, and only little words besides. */
    boolean areAll(String text, List<When> times) {
        var rest = text;
        for (var time : times) {
            for (var part : time.text().split(CUT, -1)) {
                rest = rest.replace(part, " ");
            }
        }
        return !times.isEmpty() && Token.of(Fold.of(rest)).stream()
                .allMatch(it -> it.kind() == Token.Kind.SIGN || words.contains(it.text()));
    }
}
