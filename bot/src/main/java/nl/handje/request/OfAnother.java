package nl.handje.request;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handje.nlp.Language;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import org.springframework.stereotype.Component;

/**
 * Whether something is to be done with or for a relative or a neighbour: "drive my mother", "mijn vader moet naar …".
 * Who is only the reason is not meant: "mijn man moet werken, wie rijdt mij?" Thread-safe.
 */
@Component
class OfAnother {
    private final Pattern done;
    private final Pattern wanted;
    private final Pattern writer;
    private final Wordings asking;

    OfAnother(Phrasebook phrasebook) {
        var relation = "(?:mijn|m n|mn|onze|my|our) (?:" + words(phrasebook, "relation") + ")";
        this.done = Pattern.compile("\\b(?:" + words(phrasebook, "done-with") + ") (?:er |up )?" + relation + "\\b");
        this.wanted = Pattern
                .compile("\\b" + relation + " (?:\\S+ ){0,3}?(?:" + words(phrasebook, "is-wanted") + ")\\b");
        this.writer = Pattern.compile("\\b(?:" + words(phrasebook, "the-writer") + ")\\b");
        this.asking = Wordings.of(phrasebook, "words.asks-for-help");
    }

    private static String words(Phrasebook phrasebook, String key) {
        return Stream.of(Language.values()).flatMap(it -> Wordings.written(phrasebook, it, "words." + key))
                .map(Wordings::plain).map(Pattern::quote).collect(Collectors.joining("|"));
    }

    boolean isSaid(String text) {
        var plain = asking.leftOf(text);
        return !writer.matcher(plain).find() && (done.matcher(plain).find() || wanted.matcher(plain).find());
    }
}
