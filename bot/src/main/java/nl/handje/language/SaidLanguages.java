package nl.handje.language;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.handje.nlp.Language;
import nl.handje.phrase.Phrasebook;
import org.springframework.stereotype.Component;

/**
 * Finds in words which languages somebody speaks, and which one a helper should: "ik spreek ook Turks en een beetje
 * Arabisch", "iemand die Pools spreekt". The ways of saying so stand in the phrases, {@code #} for the languages.
 */
@Component
public class SaidLanguages {
    private final LanguageNames names;
    private final Pattern name;
    private final Pattern speaking;
    private final Pattern notSpeaking;
    private final Pattern wanted;
    private final Pattern also;
    private final Set<String> around;

    SaidLanguages(LanguageNames names, Phrasebook phrasebook) {
        this.names = names;
        this.name = Pattern.compile("(?<!\\S)" + names.any() + "(?!\\S)");
        var between = all(phrasebook, "words.language-between");
        var list = "(" + names.any() + "(?: (?:(?:" + between + ") )*+" + names.any() + "){0,20})";
        this.speaking = ways(phrasebook, "words.language-speaking", between, list);
        this.notSpeaking = ways(phrasebook, "words.language-not-speaking", between, list);
        this.wanted = ways(phrasebook, "words.language-wanted", between, list);
        this.also = Pattern.compile("(?<!\\S)(?:" + all(phrasebook, "words.language-also") + ")(?!\\S)");
        this.around = Arrays.stream(Language.values())
                .flatMap(it -> Arrays.stream(phrasebook.say(it, "words.language-around").split("\\|")))
                .collect(Collectors.toSet());
    }

    private static String all(Phrasebook phrasebook, String key) {
        return Arrays.stream(Language.values()).map(it -> phrasebook.say(it, key)).collect(Collectors.joining("|"));
    }

    /**
     * Between the words of a way and the languages there may be some that change nothing: "ook een beetje". They are
     * never given back, so that no message, however long, takes longer than its length.
     */
    private static Pattern ways(Phrasebook phrasebook, String key, String between, String list) {
        return Pattern.compile("(?<!\\S)(?:" + all(phrasebook, key).replace("~", "(?:(?:" + between + ") )*+")
                .replace("#", list) + ")(?!\\S)");
    }

    /** Which ones the writer speaks; empty when they do not say. */
    public Optional<Set<Tongue>> spokenIn(String text) {
        return in(speaking, LanguageNames.plain(text));
    }

    /** Which ones the writer does not speak; empty when they do not say. */
    Optional<Set<Tongue>> deniedIn(String text) {
        return in(notSpeaking, LanguageNames.plain(text));
    }

    /** Which one of these a helper should speak; empty when it is not said. */
    public Optional<Set<Tongue>> wantedIn(String text) {
        return in(wanted, LanguageNames.plain(text));
    }

    /** Every language that is named, for whatever reason. */
    Optional<Set<Tongue>> namedIn(String text) {
        return some(name.matcher(LanguageNames.plain(text)).results().map(MatchResult::group));
    }

    /** Whether a message says nothing but which languages the writer speaks, or does not. */
    boolean isAllThatIsSaid(String text) {
        var rest = notSpeaking.matcher(speaking.matcher(LanguageNames.plain(text)).replaceAll(" ")).replaceAll(" ");
        return Arrays.stream(rest.split(" ")).allMatch(word -> word.isEmpty() || around.contains(word));
    }

    /** "Ik spreek ook Engels" is no wish that the bot does. */
    boolean saysAlso(String text) {
        return also.matcher(LanguageNames.plain(text)).find();
    }

    private Optional<Set<Tongue>> in(Pattern ways, String plain) {
        return some(ways.matcher(plain).results().flatMap(SaidLanguages::lists));
    }

    private static Stream<String> lists(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group).filter(it -> it != null);
    }

    private Optional<Set<Tongue>> some(Stream<String> lists) {
        var tongues = lists.flatMap(list -> name.matcher(list).results()).map(MatchResult::group)
                .flatMap(it -> names.named(it).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        return tongues.isEmpty() ? Optional.empty() : Optional.of(tongues);
    }
}
