package nl.handje.nlp;

import java.util.List;
import java.util.Optional;

/**
 * What a message means, as far as it could be told.
 *
 * @param text
 *            the message as it was written
 * @param acts
 *            every act, the likeliest first; never empty
 * @param sureOfAct
 *            whether the first act is sure enough to go on without asking
 * @param categories
 *            kinds of help named, likeliest first, only those sure enough to go on without asking; empty when the act
 *            is neither an ask nor an offer
 * @param candidates
 *            two or three kinds of help to offer as buttons when {@code categories} is empty
 * @param agreed
 *            whether it was said that the one for whom help is asked knows of it
 * @param foreign
 *            the language it is in when that is surely neither Dutch nor English; what else is told is then told of
 *            words that were not understood
 */
public record Understood(String text, Prediction<Language> language, List<Prediction<Act>> acts, boolean sureOfAct,
        List<Prediction<Category>> categories, List<Prediction<Category>> candidates, Beneficiary beneficiary,
        List<When> when, List<Where> where, Urgency urgency, List<Finding> concerns, boolean agreed,
        Optional<Prediction<ForeignLanguage>> foreign) {
    public Understood {
        acts = List.copyOf(acts);
        categories = List.copyOf(categories);
        candidates = List.copyOf(candidates);
        when = List.copyOf(when);
        where = List.copyOf(where);
        concerns = List.copyOf(concerns);
    }

    /** What a message in Dutch or English means. */
    public Understood(String text, Prediction<Language> language, List<Prediction<Act>> acts, boolean sureOfAct,
            List<Prediction<Category>> categories, List<Prediction<Category>> candidates, Beneficiary beneficiary,
            List<When> when, List<Where> where, Urgency urgency, List<Finding> concerns, boolean agreed) {
        this(text, language, acts, sureOfAct, categories, candidates, beneficiary, when, where, urgency, concerns,
                agreed, Optional.empty());
    }

    /** What a message means that says nothing of anybody's agreement. */
    public Understood(String text, Prediction<Language> language, List<Prediction<Act>> acts, boolean sureOfAct,
            List<Prediction<Category>> categories, List<Prediction<Category>> candidates, Beneficiary beneficiary,
            List<When> when, List<Where> where, Urgency urgency, List<Finding> concerns) {
        this(text, language, acts, sureOfAct, categories, candidates, beneficiary, when, where, urgency, concerns,
                false);
    }

    /** The same with these acts, the likeliest first, and whether that one is sure. */
    public Understood withActs(List<Prediction<Act>> likeliest, boolean sure) {
        return new Understood(text, language, likeliest, sure, categories, candidates, beneficiary, when, where,
                urgency,
                concerns, agreed, foreign);
    }

    /** The same with these kinds of help. */
    public Understood withCategories(List<Prediction<Category>> kinds) {
        return new Understood(text, language, acts, sureOfAct, kinds, candidates, beneficiary, when, where, urgency,
                concerns, agreed, foreign);
    }

    /** The same with these times. */
    public Understood withWhen(List<When> times) {
        return new Understood(text, language, acts, sureOfAct, categories, candidates, beneficiary, times, where,
                urgency,
                concerns, agreed, foreign);
    }

    /** Of the times said, the one at which help is wanted. */
    public Optional<When> timeMeant() {
        return MeantTime.of(when);
    }

    /** The likeliest act. */
    public Prediction<Act> act() {
        return acts.getFirst();
    }

    /** Whether a human must look at once. */
    public boolean isAcute() {
        return concerns.stream().anyMatch(finding -> finding.concern().severity() == Severity.ACUTE);
    }
}
