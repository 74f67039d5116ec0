package nl.handje.nlp;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handje.nlp.concern.Concerns;
import nl.handje.nlp.foreign.Foreign;
import nl.handje.nlp.foreign.ShortMessages;
import nl.handje.nlp.model.Classifier;
import nl.handje.nlp.model.JointModel;
import nl.handje.nlp.model.ModelFiles;
import nl.handje.nlp.model.Shares;
import nl.handje.nlp.place.Places;
import nl.handje.nlp.time.Times;

/** Tells what a message means. Thread-safe and immutable; every text has a result. */
public final class Understanding {
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final double PRIOR = 7;
    private static final double SURELY = 0.95;
    private static final double EITHER = 0.5;
    private static final int CHOICES = 3;
    private static final double CLEARLY_FOR_ANOTHER = 0.72;

    private final JointModel models = ModelFiles.models();
    private final Classifier<Language> languages = ModelFiles.classifier("language", Language.class, models);
    private final Classifier<Act> acts = ModelFiles.classifier("act", Act.class, models);
    private final Classifier<Category> categories = ModelFiles.classifier("category", Category.class, models);
    private final Kinds kinds = new Kinds(categories);
    private final Classifier<Beneficiary> beneficiaries = ModelFiles.classifier("beneficiary", Beneficiary.class,
            models);
    private final Concerns concerns = new Concerns(models, ModelFiles.classifier("concern", Concern.class, models),
            ModelFiles.classifier("severity", Severity.class, models));
    private final Gazetteer gazetteer = Gazetteer.load();
    private final Places places = new Places(gazetteer);
    private final Times times = new Times();
    private final AroundTimes aroundTimes = new AroundTimes();
    private final Urgencies urgencies = new Urgencies();
    private final OfAnother ofAnother = new OfAnother();
    private final Foreign foreign = Foreign.load();
    private final ShortMessages replies = ShortMessages.read("foreign/replies.txt");

    private Understanding() {
    }

    /** Loads the models from the class path. */
    public static Understanding load() {
        return new Understanding();
    }

    /** What a message means, with what is known before it is read. */
    public Understood of(String text, Context context) {
        var message = models.judge(text);
        var judged = foreign.judge(text, context.preferred().orElse(Language.NL));
        var language = judged.isForeign() ? untold(context.preferred()) : language(text, message, context.preferred());
        var likelyActs = replies.meaningOf(text).map(Act::valueOf).map(act -> surely(act, acts.predict(message)))
                .orElseGet(() -> acts.predict(message));
        var act = likelyActs.getFirst();
        var when = times.of(text, language.value(), context.now());
        var likelyCategories = isHelp(act.value()) && !aroundTimes.areAll(text, when)
                ? categories.predict(message)
                : List.<Prediction<Category>>of();
        var findings = judged.concerns(concerns.of(text, message, language.value()));
        var sure = kinds.sure(text, likelyCategories);
        if (sure.isEmpty() && act.value() == Act.ASK) {
            sure = cry(findings);
        }
        return new Understood(text, language, likelyActs, acts.isSure(act), sure,
                sure.isEmpty() ? likelyCategories.stream().limit(CHOICES).toList() : List.of(),
                beneficiary(text, act.value(), message), when, places.of(text),
                urgencies.of(text, when, context.now()),
                findings, Agreement.isSaid(text),
                judged.language());
    }

    /** "Evet" and "tak" are a yes, whatever the models make of it. */
    private static List<Prediction<Act>> surely(Act said, List<Prediction<Act>> likely) {
        return Stream.concat(Stream.of(new Prediction<>(said, SURELY)), likely.stream()
                .filter(it -> it.value() != said)
                .map(it -> new Prediction<>(it.value(), it.confidence() * (1 - SURELY))))
                .toList();
    }

    /** The words tell nothing of which of our languages their writer would rather read. */
    private static Prediction<Language> untold(Optional<Language> preferred) {
        return new Prediction<>(preferred.orElse(Language.NL), EITHER);
    }

    /**
     * For the writer, unless it is clear that it is for another: to be asked about somebody else for nothing is odd.
     */
    private Beneficiary beneficiary(String text, Act act, Shares message) {
        if (act == Act.ASK && ofAnother.isSaid(text)) {
            return Beneficiary.OTHER;
        }
        var likeliest = beneficiaries.predict(message).getFirst();
        return likeliest.confidence() >= CLEARLY_FOR_ANOTHER ? likeliest.value() : Beneficiary.SELF;
    }

    /** Who cries for help asks for help, without saying what. */
    private static List<Prediction<Category>> cry(List<Finding> findings) {
        return findings.stream()
                .filter(it -> it.concern().severity() == Severity.ACUTE && it.confidence() >= EITHER).limit(1)
                .map(it -> new Prediction<>(Category.UNKNOWN, it.confidence())).toList();
    }

    private static boolean isHelp(Act act) {
        return act == Act.ASK || act == Act.OFFER;
    }

    /** The writer's own language weighs in, which decides only when the words do not. */
    private Prediction<Language> language(String text, Shares message, Optional<Language> preferred) {
        var likeliest = languages.predict(message).getFirst();
        if (preferred.isEmpty() || preferred.get() == likeliest.value()) {
            return likeliest;
        }
        if (!LETTER.matcher(text).find()) {
            return untold(preferred);
        }
        double other = (1 - likeliest.confidence()) * PRIOR;
        double sum = likeliest.confidence() + other;
        return other > likeliest.confidence()
                ? new Prediction<>(preferred.get(), other / sum)
                : new Prediction<>(likeliest.value(), likeliest.confidence() / sum);
    }

    /** The towns that messages are searched for. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** The name of the nearest town, if there is one near. */
    public Optional<String> nearestTown(double latitude, double longitude) {
        return gazetteer.nearest(latitude, longitude).map(Town::name);
    }
}
