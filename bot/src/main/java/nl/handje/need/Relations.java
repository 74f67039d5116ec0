package nl.handje.need;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.handje.phrase.Cues;
import nl.handje.nlp.Language;
import nl.handje.phrase.Phrasebook;
import org.springframework.stereotype.Component;

/** Finds for whom help is asked, in the asker's own word: "voor mijn moeder", "my neighbour needs somebody". */
@Component
public class Relations {
    private static final String MINE = "(?:mijn|mn|m n|me|mij|onze|ons|my|our)";
    private static final String BETWEEN = " (?:[\\p{L}\\p{N}]+ ){0,3}?";
    private static final String IN_NEED = "(?: \\S+){0,2}? (?:heeft|hebben|zoekt|zoeken|needs|need|has|have|is looking"
            + "|are looking|is op zoek|could use|kan|wil)(?: \\S+){0,4}? (?:hulp|iemand|help|somebody|someone|a hand)\\b";
    /** "My husband and I are looking for somebody" is for both. */
    private static final String ALONE = "(?! (?:en|and) (?:ik|wij|i|me|myself)\\b)";
    private static final String TO_A_DOCTOR = " (?:moet|has to|needs to|must)(?: \\S+){0,4}? (?:ziekenhuis|dokter|huisarts"
            + "|tandarts|specialist|fysio|hospital|doctor|dentist|gp)\\b";

    private final Map<String, Relation> byWord = new HashMap<>();
    private final Pattern anybody;
    private final Pattern mine;
    private final Pattern meant;
    private final Pattern inNeed;

    Relations(Phrasebook phrasebook) {
        for (var relation : Relation.values()) {
            for (var language : Language.values()) {
                Arrays.stream(phrasebook.say(language, "words.relation." + relation.name()).split("\\|"))
                        .forEach(word -> byWord.put(Cues.plain(word), relation));
            }
        }
        var words = byWord.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote).collect(Collectors.joining("|", "(?<who>", ")\\b"));
        anybody = Pattern.compile("(?U)\\b" + words);
        mine = Pattern.compile("(?U)\\b" + MINE + BETWEEN + words);
        meant = Pattern.compile("(?U)\\b(?:voor|for) (?:" + MINE + "|een|n|a|an)" + BETWEEN + words);
        inNeed = Pattern
                .compile("(?U)\\b" + MINE + BETWEEN + words + ALONE + "(?:" + IN_NEED + "|" + TO_A_DOCTOR + ")");
    }

    /** For whom it is, said as such or not; empty when nobody is named. */
    public Optional<Relation> in(String text) {
        return meant(text).or(() -> first(mine, text));
    }

    /** "Voor mijn moeder", "my mother needs help": said to be the one whom it is for. */
    public Optional<Relation> meant(String text) {
        return first(meant, text).or(() -> first(inNeed, text));
    }

    /**
     * Who is named first where it matches: "my neighbour is a woman of ninety, can somebody" is about the neighbour.
     */
    private Optional<Relation> first(Pattern pattern, String text) {
        var plain = Cues.plain(text);
        var found = pattern.matcher(plain);
        var who = anybody.matcher(plain);
        return found.find() && who.find(found.start())
                ? Optional.ofNullable(byWord.get(who.group("who")))
                : Optional.empty();
    }
}
