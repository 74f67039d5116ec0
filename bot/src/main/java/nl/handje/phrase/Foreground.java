package nl.handje.phrase;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a message asks, without what it tells first of others: "my neighbour moans about the dog all night. Could
 * someone help me in the garden?" is about a garden.
 */
public final class Foreground {
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?])\\s+|\\n+");
    private static final Pattern ASKING = Pattern
            .compile("(?iu)\\b(?:kan|kunnen|zou|wil|is er|could|can|would|is there|wie)\\s+"
                    + "(?:er\\s+)?(?:iemand|somebody|someone|anybody|anyone|sum1|some1|kan|wil)\\b");
    private static final Pattern OF_OTHERS = Pattern
            .compile(
                    "(?iu)^\\P{L}*(?:mijn|m.n|onze|de|my|our|the)\\s(?:\\S+\\s){0,2}?(?:buu?r\\p{L}*|overbu\\p{L}*|neighbou?rs?"
                            + "|next door)\\b.*",
                    Pattern.DOTALL);
    private static final Pattern OF_THE_MATTER = Pattern.compile("(?iu)\\b(?:ik|mij|me|wij|we|ons|i|i.m|us|need|needs"
            + "|nodig|moet|moeten|wil|willen|graag|zoekt|wants|would like|looking|must|has to|have to|kapot|broken|stuk|lekt|leaks|verstopt|blocked)\\b");

    private Foreground() {
    }

    /** The text itself when nobody is asked in it, or nothing goes before. */
    public static String of(String text) {
        var sentences = SENTENCES.split(text);
        int asking = IntStream.range(0, sentences.length).filter(at -> ASKING.matcher(sentences[at]).find())
                .findFirst().orElse(0);
        return IntStream.range(0, asking).noneMatch(at -> isBackground(sentences[at]))
                ? text
                : IntStream.range(0, sentences.length).filter(at -> at >= asking || !isBackground(sentences[at]))
                        .mapToObj(at -> sentences[at]).collect(Collectors.joining(" "));
    }

    private static boolean isBackground(String sentence) {
        return OF_OTHERS.matcher(sentence).matches() && !OF_THE_MATTER.matcher(sentence).find();
    }
}
