package nl.handje.resident;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Question;
import nl.handje.conversation.QuestionBuilder;
import nl.handje.nlp.Understood;
import nl.handje.nlp.Where;
import nl.handje.phrase.Cues;
import nl.handje.phrase.Spoken;
import nl.handje.phrase.Wordings;
import org.springframework.stereotype.Component;

/** What every flow needs to know of a person, and what is asked once only. */
@Component
public class ResidentQuestions {
    /** The earlier text of the consent that somebody agreed to; never asked. */
    static final Question<Integer> AGREED_TO = Question.named("agreed-to", String::valueOf, Integer::valueOf)
            .neverAsked().build();

    /** May I keep what you write? Two lines say who answers, who can read, and how to stop. */
    public static final Question<Boolean> CONSENT = Question.named("consent", String::valueOf, Boolean::valueOf)
            .offering(List.of(new Question.Option<>("yes", true), new Question.Option<>("no", false)))
            .endingWhen(agreed -> !agreed).askedAs(ResidentQuestions::howConsentIsAsked)
            .telling(ResidentQuestions::whatChanged).thenBeginning(ResidentQuestions::withdrawal).rememberedForLater()
            .build();

    static final String AREA = "area";

    private static final Pattern AT_THE_END = Pattern
            .compile("(?iu)(?:[.,;:!?\\n]\\s*|\\b(?:in|postcode|live\\s+at)\\s+"
                    + "|\\b(?:at|op)\\s+(?=2[4-9]|[3-9]))([1-9]\\d{3})\\s*[.!]?\\s*$");

    /** "Tomorrow 6131": behind a day, and no time of the clock. */
    private static final Pattern BEHIND_A_TIME = Pattern
            .compile("(?U)\\s((?!(?:[01]\\d|2[0-3])[0-5]\\d)[1-9]\\d{3})\\s*[.!]?\\s*$");

    private static final String CHANGED = "consent.changed";

    private static final String DIGITS = "(?<![\\p{L}\\d])([1-9]\\d{3})(?![\\p{L}\\d])";
    private static final Pattern AROUND_A_TOWN = Pattern
            .compile("^(?:(?:nee|neen|no|maar|but|toch|sorry|actually|het|dat"
                    + "|it|that|is|s|wordt|in|te|at|near|bij|dan|then) ){0,6}");
    private static final Pattern FOUR_DIGITS = Pattern.compile(DIGITS);

    private final Areas areas;
    private final Cues cues;

    ResidentQuestions(Areas areas, Cues cues) {
        this.areas = areas;
        this.cues = cues;
    }

    /** Who agreed to an earlier text hears what is different now. */
    private static String howConsentIsAsked(Answers answers) {
        return answers.has(AGREED_TO) ? "renew" : "ask";
    }

    /** Each text since then tells by itself what it changed, under {@code consent.changed.<version>}. */
    private static Spoken whatChanged(Answers answers) {
        return (language, phrasebook) -> answers.to(AGREED_TO).stream()
                .flatMapToInt(agreed -> IntStream.rangeClosed(agreed + 1, Resident.CONSENT_VERSION))
                .mapToObj(version -> CHANGED + "." + version)
                .map(key -> phrasebook.say(language, phrasebook.has(key) ? key : CHANGED)).distinct()
                .collect(Collectors.joining(" "));
    }

    /** To say no to a new text takes back what was agreed before. */
    private static Optional<String> withdrawal(Answers answers) {
        return answers.has(AGREED_TO) ? Optional.of("withdraw-consent") : Optional.empty();
    }

    /**
     * Where the person lives, roughly. A postcode counts wherever it is said; a town as the answer, or when it is said
     * to be where they live, for it may be where somebody wants to go.
     */
    public QuestionBuilder<Area> area() {
        return place(AREA, LivesIn.WRITER).rememberedForLater();
    }

    /** Where the others are, for whom something is asked. */
    public QuestionBuilder<Area> areaOfOthers() {
        return place("their-area", LivesIn.OTHER);
    }

    private QuestionBuilder<Area> place(String name, LivesIn who) {
        return Question.named(name, Area::write, Area::read).answeredBy(understood -> answered(understood, who))
                .mentionedIn(understood -> postcode(understood).or(() -> digitsBesideATown(understood))
                        .or(() -> who.of(understood).flatMap(areas::of))
                        .or(() -> digitsByThemselves(understood)).or(() -> nothingElse(understood)))
                .reopenedBy(understood -> cues.names("place-is-wrong", understood.text()));
    }

    /** "My daughter lives in Zwolle" does not say where the writer lives. */
    private Optional<Area> answered(Understood understood, LivesIn who) {
        return postcode(understood).or(() -> fourDigits(understood))
                .or(() -> who.of(understood).flatMap(areas::of))
                .or(() -> understood.where().stream().filter(where -> where.kind() != Where.Kind.TOWN || Arrays
                        .stream(LivesIn.values()).noneMatch(it -> it.isAbout(where, understood)))
                        .map(areas::of).flatMap(Optional::stream).findFirst());
    }

    /** "I live in Sittard 6131", "6131 Sittard". */
    private static Optional<Area> digitsBesideATown(Understood understood) {
        return understood.where().stream().filter(where -> where.kind() == Where.Kind.TOWN)
                .flatMap(where -> Pattern.compile(DIGITS + "[\\s,]+" + Pattern.quote(where.text()) + "\\b|"
                        + Pattern.quote(where.text()) + "[\\s,]+(?:postcode\\s+)?" + DIGITS).matcher(understood.text())
                        .results())
                .map(it -> it.group(1) == null ? it.group(2) : it.group(1)).map(Area::ofPostcode)
                .flatMap(Optional::stream).findFirst();
    }

    /** A town and nothing else, whatever was asked: "no, in Geleen". */
    private Optional<Area> nothingElse(Understood understood) {
        var said = AROUND_A_TOWN.matcher(Wordings.plain(understood.text())).replaceFirst("");
        return understood.where().stream().filter(where -> where.kind() == Where.Kind.TOWN
                && Wordings.plain(where.text()).equals(said)).map(areas::of)
                .flatMap(Optional::stream).findFirst();
    }

    /** A place that a message says: a postcode, four digits, a town. */
    public Optional<Area> placeIn(Understood understood) {
        return anyPlace(understood);
    }

    private Optional<Area> anyPlace(Understood understood) {
        return postcode(understood).or(() -> fourDigits(understood))
                .or(() -> understood.where().stream().map(areas::of).flatMap(Optional::stream).findFirst());
    }

    /** "6136, but who will come?": asked for a postcode, four digits are one. */
    private static Optional<Area> fourDigits(Understood understood) {
        return FOUR_DIGITS.matcher(understood.text()).results().map(it -> Area.ofPostcode(it.group()))
                .flatMap(Optional::stream).findFirst();
    }

    /** "Can somebody mow my lawn? 6131": behind everything else four digits are no time and no price. */
    private static Optional<Area> digitsByThemselves(Understood understood) {
        var digits = (understood.when().isEmpty() || AT_THE_END.matcher(understood.text()).find()
                ? AT_THE_END
                : BEHIND_A_TIME).matcher(understood.text());
        return digits.find() && understood.when().stream().noneMatch(when -> when.text().contains(digits.group(1)))
                ? Area.ofPostcode(digits.group(1))
                : Optional.empty();
    }

    private Optional<Area> postcode(Understood understood) {
        return understood.where().stream().filter(where -> where.kind() == Where.Kind.POSTCODE).map(areas::of)
                .flatMap(Optional::stream).findFirst();
    }
}
