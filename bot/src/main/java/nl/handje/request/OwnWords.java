package nl.handje.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handje.nlp.Masking;
import nl.handje.nlp.Understood;
import nl.handje.nlp.When;
import nl.handje.nlp.Where;
import org.springframework.stereotype.Component;

/**
 * What somebody says beyond the kind of help, the time and the place, in their own words: kept for the one who helps,
 * with names, numbers and addresses masked. Nothing that was said gets lost because no question asks for it.
 */
@Component
class OwnWords {
    static final int LONGEST = 200;

    private static final Masking MASKING = new Masking();
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?])\\s+|\\n+");
    private static final Pattern MASK = Pattern.compile("\\[\\p{L}+]");
    private static final Pattern GAPS = Pattern.compile("\\s+(?=[,.!?;:]|\\s)|(?<=\\s)(?:op|om|on|at)\\s+(?=[,.!?]|$)");
    private static final Pattern RELATIVE = Pattern.compile("^(?:die|dat|that)\\s+");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;.:-]+|[\\s,;:-]+$");

    private final Cues cues;
    private final Facts facts;

    OwnWords(Cues cues, Facts facts) {
        this.cues = cues;
        this.facts = facts;
    }

    /** The sentences of a message about help that say more than a request holds already. */
    Optional<String> in(Understood understood) {
        return understood.categories().isEmpty() && facts.in(understood).isEmpty()
                ? Optional.empty()
                : shortened(Arrays.stream(SENTENCES.split(withoutTimeAndPostcode(understood)))
                        .map(sentence -> masked(sentence, understood)).filter(it -> saysMore(it, understood))
                        .toList());
    }

    /** Everything that is answered when it was asked what a helper must know. */
    Optional<String> answered(Understood understood) {
        return shortened(List.of(masked(understood.text(), understood)));
    }

    /** What a later message adds. */
    static String together(String earlier, String later) {
        return earlier.contains(later) || earlier.length() + later.length() > LONGEST
                ? earlier
                : later.contains(earlier) ? later : earlier + " " + later;
    }

    private static String masked(String text, Understood understood) {
        return MASKING.mask(text, understood.language().value(), List.of());
    }

    /** The wanted time is told by itself, and would be wrong as soon as it is changed. */
    private static String withoutTimeAndPostcode(Understood understood) {
        var text = understood.text();
        for (var told : told(understood)) {
            text = text.replace(told, " ");
        }
        return GAPS.matcher(text).replaceAll("");
    }

    private static List<String> told(Understood understood) {
        return Stream.concat(understood.when().stream().filter(when -> !when.excluded()).map(When::text),
                understood.where().stream().filter(where -> where.kind() == Where.Kind.POSTCODE).map(Where::text))
                .flatMap(words -> Arrays.stream(words.split(" … ")))
                .map(words -> RELATIVE.matcher(words).replaceFirst(""))
                .filter(words -> !words.isBlank()).toList();
    }

    private boolean saysMore(String sentence, Understood understood) {
        var rest = MASK.matcher(sentence).replaceAll(" ");
        for (var where : understood.where()) {
            rest = rest.replace(where.text(), " ");
        }
        rest = cues.without("plain", cues.without("hesitation", rest));
        for (var fact : Fact.values()) {
            rest = cues.without("fact." + fact.name(), rest);
        }
        return Arrays.stream(rest.split(" ")).anyMatch(word -> word.length() > 2);
    }

    private static Optional<String> shortened(List<String> sentences) {
        var kept = new ArrayList<String>();
        int length = 0;
        for (var sentence : sentences) {
            length += sentence.length() + 1;
            if (kept.isEmpty() || length <= LONGEST) {
                kept.add(EDGES.matcher(sentence).replaceAll(""));
            }
        }
        var text = kept.stream().filter(it -> !it.isBlank()).collect(Collectors.joining(" "));
        return text.isBlank() ? Optional.empty() : Optional.of(cut(text));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(' ', LONGEST - 1)) + "…";
    }
}
