package nl.handje.request;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handje.nlp.Category;
import nl.handje.nlp.Context;
import nl.handje.nlp.Language;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.Understanding;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Cues;
import org.springframework.stereotype.Component;

/** "A lift to the dentist" is half a sentence: what was asked makes it whole. */
@Component
class WholeAsk {
    /** "No, rather a lift". */
    private static final Pattern PUT_RIGHT = Pattern.compile(
            "(?iu)^(?:\\P{L}*\\b(?:nee|no|geen|niet|not)\\b[^.!?;,]*[.!?;,]+){0,20}\\s*(?:(?:nee|neen|toch|wacht|sorry|liever|ik bedoel|doe|maar|maak er|van|het wordt|verander het in"
                    + "|het gaat (?:mij |me )?om|het gaat over|it.s about|it is about|alleen|only|just|no|wait|actually|rather|i mean|make it|make that|change it to)\\b[\\s,.!]*){0,20}(?:maar\\s+)?");

    /** "It is about my toilet, it is blocked" names a thing, and not what is to be done with it. */
    private static final Pattern BROKEN = Pattern.compile(
            "(?iu)\\b(?:het gaat (?:mij |me )?(?:om|over)|it.?s about|it is about)\\s+"
                    + "(?<thing>[^,.!?]{2,40}?)(?:,|\\s+(?:die|dat|which|that)\\b).*\\b(?:kapot|stuk|lekt|verstopt|klemt|broken|leaks|leaking|blocked|stuck)\\b.*",
            Pattern.DOTALL);

    private static final Pattern INSTEAD = Pattern
            .compile("(?iu)\\s*\\b(?:in plaats van|in de plaats van|instead of|rather than)\\b.*$");
    private static final double CLEARLY = 0.6;
    /** How much more of a kind the words must say than the beginning that was put before them. */
    private static final double MORE = 0.1;

    private final Understanding understanding;
    private final Cues cues;
    private final Clock clock;

    WholeAsk(Understanding understanding, Cues cues, Clock clock) {
        this.understanding = understanding;
        this.cues = cues;
        this.clock = clock;
    }

    /** The reading that is surest of a kind of help; how often it is wanted names none. */
    Understood of(Understood answer) {
        var words = PUT_RIGHT.matcher(answer.text()).replaceFirst("");
        return cues.is("once", words) ? answer : asAsked(answer, words);
    }

    private Understood asAsked(Understood answer, String words) {
        var language = answer.language().value();
        var asks = Stream.concat(beginnings(language).map(begin -> begin + words), mended(answer.text(), language));
        return asks.map(ask -> understanding.of(ask, Context.at(ZonedDateTime.now(clock)).preferring(language)))
                .max(Comparator.comparingDouble(WholeAsk::confidence)).orElse(answer);
    }

    /**
     * The kinds of help that are clearly wanted now: "a lift instead of groceries" is a lift, and "doe maar rustig" is
     * none, whatever "ik zoek" sounds like by itself.
     */
    Optional<Set<Category>> instead(Understood said) {
        var wanted = INSTEAD.matcher(said.text()).replaceFirst("");
        var read = of(new Understood(wanted, said.language(), said.acts(), said.sureOfAct(), List.of(), List.of(),
                said.beneficiary(), List.of(), List.of(), said.urgency(), List.of()));
        var kinds = read.categories().stream().filter(it -> it.confidence() >= CLEARLY
                && it.confidence() > bare(it) + MORE)
                .map(Prediction::value).filter(kind -> kind != Category.UNKNOWN).collect(Collectors.toSet());
        return Optional.of(kinds).filter(it -> !it.isEmpty());
    }

    /** How much of a kind the beginning of an ask says without any words after it. */
    private double bare(Prediction<Category> kind) {
        return Arrays.stream(Language.values())
                .flatMap(language -> beginnings(language).map(begin -> understanding.of(begin.strip(),
                        Context.at(ZonedDateTime.now(clock)).preferring(language))))
                .flatMap(read -> read.categories().stream()).filter(it -> it.value() == kind.value())
                .mapToDouble(Prediction::confidence).max().orElse(0);
    }

    private static Stream<String> beginnings(Language language) {
        return switch (language) {
            case NL -> Stream.of("Ik zoek iemand voor ", "Ik zoek ");
            case EN -> Stream.of("I am looking for somebody for ", "I am looking for ");
        };
    }

    private static Stream<String> mended(String text, Language language) {
        return BROKEN.matcher(text).results().map(said -> said.group(1)).map(thing -> switch (language) {
            case NL -> "Kan iemand " + thing + " maken";
            case EN -> "Can somebody fix " + thing;
        });
    }

    private static double confidence(Understood understood) {
        return understood.categories().stream().filter(kind -> kind.value() != Category.UNKNOWN)
                .mapToDouble(Prediction::confidence).max().orElse(0);
    }
}
