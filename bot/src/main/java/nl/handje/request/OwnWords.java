package nl.handje.request;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handje.need.Fact;
import nl.handje.need.Facts;
import nl.handje.nlp.Language;
import nl.handje.nlp.Masking;
import nl.handje.nlp.Understood;
import nl.handje.nlp.When;
import nl.handje.nlp.Where;
import nl.handje.phrase.Cues;
import nl.handje.phrase.Foreground;
import nl.handje.wantedtime.MeantTimes;
import org.springframework.stereotype.Component;

/**
 * What somebody says beyond the kind of help, the time and the place, in their own words: kept for the one who helps,
 * with names, numbers and addresses masked. Nothing that was said gets lost because no question asks for it.
 */
@Component
public class OwnWords {
    static final int LONGEST = 400;

    private static final Masking MASKING = new Masking();
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?])\\s+|\\n+");
    private static final Pattern CLAUSES = Pattern.compile(",\\s+");
    /** Words after which something must come. */
    private static final Pattern HANGING = Pattern
            .compile("(?iu)\\b(?:kan|wil|zou|can|could|is|zijn|was|waren|wordt|moet|ben|bent|woon|woont"
                    + "|in|op|om|van|tot|voor|na|tussen|rond|vanaf|naar|en|of|maar|dat|als|wordt|begint|at|on|from|until|are"
                    + "|for|by|around|between|live|lives|and|or|but|starts|the|a|de|het|een)\\s*[.!?]*\\s*$");
    /** A day was its beginning. */
    private static final Pattern BEHEADED = Pattern.compile("(?iu)^\\s*(?:is|ben|was|heb|moet|kan|wil|ga|komt|kom"
            + "|word|wordt|zou|lukt|mag|t/m|tot|and|en|or|of)\\b(?!\\s+(?:iemand|er|u|je|jij|wie|some|any))");
    /** "Nee, geen rit, alleen iemand die meegaat": what it is not is said to Handje. */
    private static final Pattern DENIED = Pattern
            .compile("(?iu)^\\P{L}*(?:nee|neen|no)\\b[,.!\\s]*(?:(?:hoor|joh)\\b[,.!\\s]*)?"
                    + "(?:geen|niet|not)\\b[^.!?;,]*[.!?;,]+\\s*");
    /** "No unicorn! It is about my toilet". */
    private static final Pattern PUT_RIGHT = Pattern
            .compile(
                    "(?iu)^(?:\\P{L}*\\b(?:nee|neen|no|niet|not|geen)\\b[^.!?;,]*[.!?;,]+\\s*(?:(?:maar|but)\\s+)?){0,20}"
                            + "(?:(?:nee|no)\\s+)?(?:(?:het|dat|it|that)\\s*(?:gaat om|gaat over|.s about|is about)\\s+)?");
    private static final int WORDS_OF_A_TOWN = 2;
    private static final Pattern MASK = Pattern.compile("\\[\\p{L}+]");
    private static final Pattern GAPS = Pattern.compile("\\s+(?=[,.!?;:]|\\s)|(?<=\\s)(?:op|om|on|at)\\s+(?=[,.!?]|$)");
    private static final Pattern ENDED = Pattern.compile("[.!?…:;,]$");
    /** What joined two days that are told by themselves. */
    private static final Pattern JOINING = Pattern.compile("(?iu)(?:\\s+(?:n|en|and|of|or|&|\\+)){1,20}\\s*$");
    private static final Pattern RELATIVE = Pattern.compile("^(?:die|dat|that)\\s+");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;.:-]+|[\\s,;:-]+$");

    private final Cues cues;
    private final Facts facts;
    private final Discretion discretion;
    private final AboutTheText about;
    private final AsideToHandje asides;

    OwnWords(Cues cues, Facts facts, Discretion discretion, AboutTheText about, AsideToHandje asides) {
        this.cues = cues;
        this.facts = facts;
        this.discretion = discretion;
        this.about = about;
        this.asides = asides;
    }

    /** The sentences of a message about help that say more than a request holds already. */
    Optional<String> in(Understood understood) {
        if (about.isComplaint(understood.text())) {
            return Optional.empty();
        }
        return about.toAdd(understood.text()).flatMap(added -> unasked(understood, added))
                .or(() -> tellingMore(understood));
    }

    private Optional<String> tellingMore(Understood understood) {
        return (understood.categories().isEmpty() && facts.in(understood).isEmpty()) || isPutRight(understood)
                ? Optional.empty()
                : shortened(Arrays.stream(SENTENCES.split(Foreground.of(understood.text())))
                        .map(sentence -> DENIED.matcher(sentence).replaceFirst(""))
                        .filter(sentence -> !asides.is(sentence, understood.language().value()))
                        .map(sentence -> withoutTimeAndPostcode(sentence, understood))
                        .map(sentence -> masked(sentence, understood)).filter(it -> saysMore(it, understood))
                        .toList());
    }

    /** "Monday, no wait, Tuesday" is nothing to show to anybody. */
    private static boolean isPutRight(Understood understood) {
        return MeantTimes.in(understood).when().size() < understood.when().size();
    }

    /** Everything that is answered when it was asked what a helper must know. */
    public Optional<String> answered(Understood understood) {
        return shortened(List.of(masked(about.toAdd(understood.text()).orElseGet(understood::text), understood)));
    }

    private Optional<String> unasked(Understood understood, String words) {
        return cues.names("illness", words) || discretion.isNeeded(words)
                ? Optional.empty()
                : shortened(List.of(masked(words, understood)));
    }

    /** What was told without being asked; nothing when it tells of an illness, or of what no stranger should know. */
    public Optional<String> unasked(Understood understood) {
        return unasked(understood, about.toAdd(understood.text()).orElseGet(understood::text));
    }

    /** "The key is under the mat" is for the neighbour who said yes. */
    public boolean isForWhoComes(Understood understood) {
        return discretion.isNeeded(understood.text());
    }

    /** What was told besides a yes: "the curtains then". No question, and nothing that worries. */
    Optional<String> rest(Understood understood) {
        return understood.text().contains("?") || !understood.concerns().isEmpty()
                || !saysMore(understood.text(), understood)
                        ? Optional.empty()
                        : unasked(understood);
    }

    /** "That reads weird", and nothing that it should be instead. */
    boolean areComplainedOf(Understood understood) {
        return about.isComplaint(understood.text());
    }

    /** What tells of the kind of help when that is put right: more than a word. */
    Optional<String> withTheKind(Understood understood) {
        return in(understood).or(() -> Optional.of(understood.text()).filter(text -> tells(text, understood))
                .flatMap(text -> unasked(understood, text))).map(text -> PUT_RIGHT.matcher(text).replaceFirst(""));
    }

    private boolean tells(String text, Understood understood) {
        return text.strip().contains(" ") && understood.concerns().isEmpty()
                && !asides.is(text, understood.language().value());
    }

    /** What a later message adds. */
    static String together(String earlier, String later) {
        return earlier.contains(later) || earlier.length() + later.length() > LONGEST
                ? earlier
                : later.contains(earlier) ? later : earlier + (ENDED.matcher(earlier).find() ? " " : ". ") + later;
    }

    /** The words without what is said of days on which it is not wanted any more; empty when nothing is left. */
    static Optional<String> without(Set<DayOfWeek> days, String words) {
        if (days.isEmpty()) {
            return Optional.of(words).filter(it -> !it.isBlank());
        }
        var named = Pattern.compile(days.stream().flatMap(day -> Arrays.stream(Language.values())
                .map(language -> day.getDisplayName(TextStyle.FULL, language.locale())))
                .collect(Collectors.joining("|", "(?iu)(?<!\\p{L})(?:", ")")));
        return shortened(Arrays.stream(SENTENCES.split(words)).map(sentence -> Arrays.stream(CLAUSES.split(sentence))
                .filter(clause -> !named.matcher(clause).find()).collect(Collectors.joining(", "))).toList());
    }

    private static String masked(String text, Understood understood) {
        return MASKING.mask(text, understood.language().value(), List.of());
    }

    /**
     * The wanted time is told by itself, and would be wrong as soon as it is changed. What is no sentence any more
     * without it, what tells of an illness, and what no stranger should know, is not shown to neighbours.
     */
    private String withoutTimeAndPostcode(String sentence, Understood understood) {
        return Arrays.stream(CLAUSES.split(sentence)).filter(clause -> !cues.names("illness", clause))
                .filter(clause -> !isOnlyThePlace(clause, understood)).map(discretion::of)
                .map(clause -> withoutTold(clause, told(understood))).filter(clause -> !clause.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** "Sittard 6131": neighbours read the place by itself. */
    private static boolean isOnlyThePlace(String clause, Understood understood) {
        return understood.where().stream().filter(where -> where.kind() == Where.Kind.POSTCODE).map(Where::text)
                .filter(clause::contains)
                .anyMatch(postcode -> clause.replace(postcode, "").strip().split("\\s+").length <= WORDS_OF_A_TOWN);
    }

    private static String withoutTold(String clause, List<String> told) {
        var text = clause;
        for (var words : told) {
            text = text.replace(words, " ");
        }
        var rest = JOINING.matcher(GAPS.matcher(text).replaceAll("")).replaceFirst("");
        return !text.equals(clause) && (HANGING.matcher(rest).find() || BEHEADED.matcher(rest).find()) ? "" : rest;
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
        for (var rung : Ladder.SAID) {
            rest = cues.without("ladder." + rung, rest);
        }
        rest = cues.without("plain", cues.without("hesitation", rest));
        for (var fact : Fact.values()) {
            rest = cues.without("fact." + fact.name(), rest);
        }
        return Arrays.stream(rest.split(" "))
                .anyMatch(word -> word.length() > 2 && word.codePoints().anyMatch(Character::isLetter));
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
        var text = Quoted.neatly(kept.stream().filter(it -> !it.isBlank()).collect(Collectors.joining(" ")));
        return text.isBlank() ? Optional.empty() : Optional.of(cut(text));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(' ', LONGEST - 1)) + "…";
    }
}
