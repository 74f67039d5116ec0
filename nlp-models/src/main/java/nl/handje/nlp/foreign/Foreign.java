package nl.handje.nlp.foreign;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Finding;
import nl.handje.nlp.ForeignLanguage;
import nl.handje.nlp.Language;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.Severity;
import nl.handje.nlp.text.Fold;
import nl.handje.nlp.text.WordList;

/**
 * Tells which other language a message is in. To call Dutch or English foreign is worse than to miss a message, so that
 * short ones are known as a whole or not at all. Thread-safe.
 */
public final class Foreign {
    private static final double CERTAIN = 0.99;
    /** From here on it is likely enough that a cry for help is believed. */
    private static final double LIKELY = 0.5;
    /** A message of which half the words are everyday ones of ours is ours, whatever its spelling. */
    private static final double OURS_ENOUGH = 0.5;

    private final Spellings spellings;
    private final ShortMessages greetings;
    private final Cries cries;
    private final Set<String> everyday;

    private Foreign(Spellings spellings, ShortMessages greetings, Cries cries, Set<String> everyday) {
        this.spellings = spellings;
        this.greetings = greetings;
        this.cries = cries;
        this.everyday = everyday;
    }

    /** With the model of the class path. */
    public static Foreign load() {
        return of(Spellings.load());
    }

    public static Foreign of(Spellings spellings) {
        return new Foreign(spellings, ShortMessages.read("foreign/greetings.txt"), Cries.read(),
                Set.copyOf(WordList.lines("concepts/frequent-words.txt")));
    }

    /** The same with another model. */
    public Foreign with(Spellings other) {
        return new Foreign(other, greetings, cries, everyday);
    }

    /**
     * What a message is in, when it is surely in another language, and whether it cries for help.
     *
     * @param language
     *            in which the reasons are told
     */
    public Judged judge(String text, Language language) {
        var words = Spelling.words(text);
        var possible = Script.languages(text);
        if (possible.isPresent()) {
            return written(text, words, possible.get(), language);
        }
        if (isOurs(words)) {
            return Judged.OURS;
        }
        return words.size() < SurelyForeign.FEWEST_WORDS ? known(text, words, language) : spelt(text, words, language);
    }

    /** In another script. */
    private Judged written(String text, List<String> words, List<ForeignLanguage> possible, Language language) {
        var cry = cries.in(text, language);
        var in = cry.flatMap(Judged::language).map(Prediction::value).filter(possible::contains)
                .orElseGet(() -> spellings.likeliest(words, possible));
        return new Judged(Optional.of(new Prediction<>(in, CERTAIN)), cry.flatMap(Judged::cry));
    }

    /** As a whole. */
    private Judged known(String text, List<String> words, Language language) {
        return cries.in(text, language).or(() -> greetings.meaningOf(words).map(ForeignLanguage::valueOf)
                .map(in -> new Judged(Optional.of(new Prediction<>(in, CERTAIN)), Optional.empty())))
                .orElse(Judged.OURS);
    }

    /** By its letters. */
    private Judged spelt(String text, List<String> words, Language language) {
        var judged = spellings.judge(words);
        if (judged.confidence() < LIKELY) {
            return Judged.OURS;
        }
        return !Names.isOnlyNames(text)
                && judged.confidence() >= SurelyForeign.confidenceFor(words.size(), judged.value())
                        ? new Judged(Optional.of(judged), cries.in(text, language).flatMap(Judged::cry))
                        : cries.in(text, language).orElse(Judged.OURS);
    }

    private boolean isOurs(List<String> words) {
        long ours = words.stream().filter(word -> everyday.contains(Fold.of(word))).count();
        return ours >= Math.max(1, words.size() * OURS_ENOUGH);
    }

    /**
     * What is known of a message.
     *
     * @param language
     *            empty for Dutch and English, and for what could be anything
     * @param cry
     *            a cry for help in another language
     */
    public record Judged(Optional<Prediction<ForeignLanguage>> language, Optional<Finding> cry) {
        static final Judged OURS = new Judged(Optional.empty(), Optional.empty());

        public boolean isForeign() {
            return language.isPresent();
        }

        /**
         * What a human should look at: of a message in another language cries, danger and numbers. What else our models
         * say of words that they do not know is noise.
         *
         * @param ours
         *            what was found as if it were in one of our languages
         */
        public List<Finding> concerns(List<Finding> ours) {
            return isForeign() ? Stream.concat(cry.stream(), ours.stream().filter(Judged::counts)).toList() : ours;
        }

        private static boolean counts(Finding finding) {
            return finding.concern() == Concern.PERSONAL_DATA || finding.concern().severity() == Severity.ACUTE;
        }
    }
}
