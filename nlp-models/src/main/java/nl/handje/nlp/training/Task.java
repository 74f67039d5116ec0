package nl.handje.nlp.training;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.handje.nlp.Act;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Category;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Language;
import nl.handje.nlp.Severity;

/**
 * What one model learns.
 *
 * @param exclusive
 *            whether a message has exactly one of the labels
 * @param learnsFrom
 *            the messages that say something about it
 * @param cost
 *            how dear mistakes are in training
 * @param wrong
 *            for each label, how much worse a wrong guess is than asking again: the cost table
 */
record Task(String name, boolean exclusive, List<String> labels, Predicate<Utterance> learnsFrom,
        Function<Utterance, Set<String>> label, double cost, double positiveWeight, Function<String, Double> wrong) {

    /** Missing somebody in danger is four times as bad as one needless look. */
    private static final double ACUTE = 1.25;
    /** A kind of help is read back before it is asked for: a wrong one costs little more than a question. */
    private static final double WRONG_KIND = 1.4;

    static final List<Task> ALL = List.of(
            new Task("act", true, names(Act.values()), all -> true, it -> Set.of(it.act().name()), 1, 1.5,
                    Task::wrongAct),
            new Task("category", false, names(Category.values()), Task::isHelp,
                    it -> names(it.categories()), 1, 2, label -> WRONG_KIND),
            new Task("beneficiary", true, names(Beneficiary.values()), all -> true,
                    it -> Set.of(it.beneficiary().name()), 1, 1, label -> 2.0),
            new Task("concern", false, names(Concern.values()), all -> true, it -> names(it.concerns()), 1, 3,
                    Task::wrongConcern),
            new Task("severity", false, List.of(Severity.ACUTE.name()), all -> true, Task::acute, 1, 3,
                    label -> ACUTE),
            new Task("language", true, names(Language.values()), all -> true, it -> Set.of(it.language().name()), 1, 1,
                    label -> 2.0));

    /** Also help that neighbours do not give, which has no kind: nursing, debts. */
    private static boolean isHelp(Utterance utterance) {
        return utterance.act() == Act.ASK || utterance.act() == Act.OFFER;
    }

    /** Whatever it is, somebody may be in danger. */
    private static Set<String> acute(Utterance utterance) {
        return utterance.concerns().stream().map(Concern::severity).filter(Severity.ACUTE::equals).map(Enum::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static Set<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    /** What is read back before it is done may be guessed sooner than what is done at once. */
    private static double wrongAct(String label) {
        return switch (Act.valueOf(label)) {
            case ASK, OFFER -> 6;
            case CANCEL, MY_DATA, DONE, REPORT -> 11;
            default -> 8;
        };
    }

    /** What is missed is seen by nobody, a needless look is short. */
    private static double wrongConcern(String label) {
        return switch (Concern.valueOf(label).severity()) {
            case ACUTE -> ACUTE;
            case HIGH, NORMAL -> 1.6;
        };
    }

    /** The confidence from which a guess costs less than asking. */
    double operatingPoint(String label) {
        return 1 - 1 / wrong.apply(label);
    }
}
