package nl.handje.nlp.concern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Finding;
import nl.handje.nlp.Language;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.Severity;
import nl.handje.nlp.model.Classifier;
import nl.handje.nlp.model.JointModel;
import nl.handje.nlp.model.Shares;
import nl.handje.nlp.text.Fold;

/** What a human should look at in a message: the rules and the model weigh together. Thread-safe. */
public final class Concerns {
    private static final Pattern CLAUSE = Pattern.compile("[^.!?;\\n]+[.!?;]*");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern DATE_OR_CLOCK = Pattern
            .compile("(?<!\\d)(?:\\d{1,2}([-/.])\\d{1,2}(?:\\1(?:20)?\\d{2})?"
                    + "|(?:20\\d{2})-\\d{1,2}-\\d{1,2}|\\d{1,2}[:.h]\\d{2}|\\d{3,4} ?(?:uur|u|h|hrs?|hours)|\\d{1,2})(?!\\d)");
    /** A postcode or a bare answer is no reason to suspect anybody: so few words count only when a rule knows them, */
    private static final int WORDS_TO_JUDGE_BY = 4;
    /** or when so many are a clear cry: "wife's choking, help". */
    private static final int WORDS_OF_A_CRY = 3;
    private static final double CLEAR = 0.7;
    private static final double CERTAIN = 0.999;
    /**
     * From here on a model that finds personal details without their pattern was hardly ever wrong in cross-validation.
     */
    private static final double TELLING = 0.9;
    /** What is clearly acute has a human look at it: what else it may be is only told when it is all but certain. */
    private static final double CLEARLY_ACUTE = 0.8;

    private final JointModel models;
    private final Classifier<Concern> model;
    private final Classifier<Severity> alarm;
    private final Map<Language, Rules> rules = new EnumMap<>(Language.class);
    private final Map<Language, Reasons> reasons = new EnumMap<>(Language.class);
    private final PersonalDetails personal = new PersonalDetails();

    /**
     * Reads the rules.
     *
     * @param model
     *            tells which concern it is
     * @param alarm
     *            tells whether somebody may be in danger
     */
    public Concerns(JointModel models, Classifier<Concern> model, Classifier<Severity> alarm) {
        this.models = models;
        this.model = model;
        this.alarm = alarm;
        for (var language : Language.values()) {
            rules.put(language, Rules.of(language));
            reasons.put(language, Reasons.in(language));
        }
    }

    /**
     * Every concern, the gravest first, with the words that raised it and a reason in the language given.
     *
     * @param message
     *            the text as the models judged it, which the caller has already
     */
    public List<Finding> of(String text, Shares message, Language language) {
        var folded = Fold.of(text);
        var evidences = evidences(folded, language);
        long words = LETTERS.matcher(folded).results().limit(WORDS_TO_JUDGE_BY).count();
        var predictions = model.predict(message);
        var weighed = new Weighed(predictions, alarm.predict(message).getFirst().confidence(), evidences);
        var findings = new ArrayList<Finding>();
        predictions.stream().map(Prediction::value).filter(it -> it != Concern.PERSONAL_DATA).forEach(concern -> {
            var evidence = evidences.getOrDefault(concern, Rules.Evidence.NONE);
            if (evidence.weight() > 0 || areEnough(words, concern, weighed)) {
                finding(concern, weighed, evidence, text, language).ifPresent(findings::add);
            }
        });
        personal(text, folded, predictions, language).ifPresent(findings::add);
        findings.sort(Comparator.comparing((Finding it) -> it.concern().severity())
                .thenComparing(Finding::confidence, Comparator.reverseOrder()));
        return findings;
    }

    /** By its pattern, or when the model is all but certain: "the word for the tablet is Marigold48". */
    private Optional<Finding> personal(String text, String folded, List<Prediction<Concern>> predictions,
            Language language) {
        return personal.in(text, folded)
                .map(it -> new Finding(Concern.PERSONAL_DATA, CERTAIN, it.passage().in(text),
                        reasonsIn(language).of(it.kind())))
                .or(() -> isBareTime(folded)
                        ? Optional.empty()
                        : predictions.stream()
                                .filter(it -> it.value() == Concern.PERSONAL_DATA && it.confidence() >= TELLING)
                                .findFirst()
                                .map(it -> new Finding(Concern.PERSONAL_DATA, Math.min(CERTAIN, it.confidence()),
                                        likeliestClause(Concern.PERSONAL_DATA, text),
                                        reasonsIn(language).of(Concern.PERSONAL_DATA.name()))));
    }

    /** "15-12-2026 14:00" as an answer has the shape of a number, and is nobody's. */
    private static boolean isBareTime(String folded) {
        return LETTERS.matcher(folded).results().count() < WORDS_TO_JUDGE_BY
                && !DIGIT.matcher(DATE_OR_CLOCK.matcher(folded).replaceAll(" ")).find();
    }

    private static boolean areEnough(long words, Concern concern, Weighed weighed) {
        return words >= WORDS_TO_JUDGE_BY || (words >= WORDS_OF_A_CRY && concern.severity() == Severity.ACUTE
                && weighed.confidence(concern) >= CLEAR);
    }

    private Optional<Finding> finding(Concern concern, Weighed weighed, Rules.Evidence evidence, String text,
            Language language) {
        double confidence = Math.min(CERTAIN, weighed.confidence(concern));
        if (!model.isSure(new Prediction<>(concern, confidence))
                || (confidence < TELLING && weighed.isBesideAcute(concern, CLEARLY_ACUTE))) {
            return Optional.empty();
        }
        var passage = evidence.passage().map(it -> it.in(text)).orElseGet(() -> likeliestClause(concern, text));
        return Optional.of(new Finding(concern, confidence, passage, reasonsIn(language).of(concern.name())));
    }

    /** People mix languages when they are upset: the rules of both are tried, the language's own first. */
    private Map<Concern, Rules.Evidence> evidences(String folded, Language language) {
        var evidences = new EnumMap<Concern, Rules.Evidence>(Concern.class);
        evidences.putAll(rulesIn(language).evidence(folded));
        rulesIn(language == Language.NL ? Language.EN : Language.NL).evidence(folded)
                .forEach((concern, other) -> evidences.merge(concern, other,
                        (own, same) -> own.weight() == 0 && other.weight() > 0 ? other : own));
        return evidences;
    }

    private Rules rulesIn(Language language) {
        return Objects.requireNonNull(rules.get(language));
    }

    private Reasons reasonsIn(Language language) {
        return Objects.requireNonNull(reasons.get(language));
    }

    private String likeliestClause(Concern concern, String text) {
        return CLAUSE.matcher(text).results().map(it -> it.group().strip()).filter(it -> !it.isEmpty())
                .max(Comparator.comparingDouble(clause -> confidence(concern, clause))).orElse(text.strip());
    }

    private double confidence(Concern concern, String clause) {
        return model.predict(models.judge(clause)).stream().filter(it -> it.value() == concern)
                .mapToDouble(Prediction::confidence).findFirst().orElse(0);
    }
}
