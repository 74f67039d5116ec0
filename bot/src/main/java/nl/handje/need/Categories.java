package nl.handje.need;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handje.conversation.Question;
import nl.handje.nlp.Category;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Spoken;
import nl.handje.phrase.Wordings;

/** Kinds of help in questions and answers, for asking and for offering. */
public final class Categories {
    private static final int IN_SIGHT = 6;
    private static final double CLEARLY = 0.9;
    /** "And odd jobs", "the plants as well": one more, not another. */
    private static final Pattern ONE_MORE = Pattern.compile("(?iu)^\\P{L}*(?:en|and|plus|ook|also)\\b"
            + "|\\b(?:ook|erbij|allebei|beide|as\\s*well|too|also|both)\\b|\\band\\s+(?:some|any)(?:body|one)\\b");
    private static final Pattern CLAUSES = Pattern.compile("[,.;!?\\n]+\\s*");
    private static final Pattern TOGETHER = Pattern
            .compile("(?iu)\\b(?:met (?:mij|me|ons)|samen|gezelschap|with me|with us|together|company)\\b");
    private static final Pattern IN_ITS_PLACE = Pattern
            .compile("(?iu)\\b(?:toch|liever|in plaats van|geen|niet|instead|rather|actually|not|no longer|only)\\b");

    /** "Only to come along, I have no car" is no lift as well. */
    private static final Pattern ONLY = Pattern
            .compile(
                    "(?iu)^\\P{L}*(?:(?:nee|no)\\b\\P{L}*)?(?:alleen|enkel|slechts|only|just)\\b(?!.*\\b(?:en|and)\\b)");

    private static final List<Category> MOST_ASKED = List.of(Category.COMPANY, Category.ODD_JOBS, Category.TRANSPORT,
            Category.GROCERIES, Category.PAPERWORK, Category.DIGITAL);

    private Categories() {
    }

    /** What is it about? With the kinds that are asked most, or those that a message makes likely, as buttons. */
    public static Question<Set<Category>> question() {
        return question((category, understood) -> true, understood -> List.of(), UnaryOperator.identity(),
                understood -> Optional.empty());
    }

    /**
     * As {@link #question()}.
     *
     * @param meant
     *            whether a kind that a message names is really meant
     * @param suggested
     *            what else may be suggested
     * @param asIfAsked
     *            an answer that is no sentence, "a lift to the dentist", as the ask that it belongs to
     * @param besides
     *            what a message names that is about something else
     */
    public static Question<Set<Category>> question(BiPredicate<Category, Understood> meant,
            Function<Understood, List<Category>> suggested, UnaryOperator<Understood> asIfAsked,
            Function<Understood, Optional<Set<Category>>> besides) {
        return Question.named("what", Categories::write, Categories::read)
                .answeredBy(understood -> named(understood, meant)
                        .or(() -> Optional.of(understood).filter(it -> Wordings.hasWord(it.text()))
                                .flatMap(it -> clearly(asIfAsked.apply(it), meant))))
                .mentionedIn(understood -> with(named(understood, meant), besides.apply(understood)))
                .suggestedBy(understood -> likely(understood, suggested)).joinedBy(Categories::together)
                .revisedAsSaid(Categories::revised)
                .offering(IN_SIGHT, options()).build();
    }

    /** "Two walks" for a dog that is known is no company for its owner. */
    private static Set<Category> revised(Set<Category> old, Set<Category> said, Understood understood) {
        if (old.contains(Category.PETS) && said.equals(Set.of(Category.WALK))
                && !TOGETHER.matcher(understood.text()).find()) {
            return old;
        }
        return isOneMore(understood) ? together(old, said) : onlyOne(said, understood).orElse(said);
    }

    private static Optional<Set<Category>> onlyOne(Set<Category> said, Understood understood) {
        return understood.categories().stream().map(Prediction::value)
                .filter(it -> said.contains(it) && ONLY.matcher(understood.text()).find()).findFirst().map(Set::of);
    }

    /** "Not Monday" puts the day right, and takes the place of no kind of help. */
    private static boolean isOneMore(Understood understood) {
        var text = Arrays.stream(CLAUSES.split(understood.text()))
                .filter(clause -> understood.when().stream().noneMatch(when -> clause.contains(when.text())))
                .collect(Collectors.joining(", "));
        return ONE_MORE.matcher(text).find() && !IN_ITS_PLACE.matcher(text).find();
    }

    private static Set<Category> together(Set<Category> one, Set<Category> more) {
        return Stream.of(one, more).flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static Optional<Set<Category>> with(Optional<Set<Category>> some, Optional<Set<Category>> more) {
        return some.map(it -> more.map(others -> together(it, others)).orElse(it)).or(() -> more);
    }

    private static Optional<Set<Category>> clearly(Understood understood, BiPredicate<Category, Understood> meant) {
        return named(understood, (category, said) -> meant.test(category, said) && said.categories().stream()
                .anyMatch(it -> it.value() == category && it.confidence() >= CLEARLY));
    }

    private static List<Question.Option<Set<Category>>> options() {
        return Stream.concat(MOST_ASKED.stream(), Arrays.stream(Category.values())).distinct()
                .filter(category -> category != Category.UNKNOWN)
                .map(category -> new Question.Option<>(category.name(), Set.of(category))).toList();
    }

    private static List<String> likely(Understood understood, Function<Understood, List<Category>> suggested) {
        return Stream.concat(suggested.apply(understood).stream(),
                understood.candidates().stream().map(Prediction::value)).distinct()
                .filter(category -> category != Category.UNKNOWN).map(Category::name).toList();
    }

    private static Optional<Set<Category>> named(Understood understood, BiPredicate<Category, Understood> meant) {
        var named = understood.categories().stream().map(Prediction::value)
                .filter(category -> category != Category.UNKNOWN && meant.test(category, understood))
                .collect(Collectors.toSet());
        return named.isEmpty() ? Optional.empty() : Optional.of(named);
    }

    /** "een rit en gezelschap". */
    public static Spoken spoken(Collection<Category> categories) {
        return Spoken.all(categories.stream().sorted().map(it -> Spoken.phrase("category." + it.name())).toList());
    }

    /** As the words of a button, whatever their number: "een rit en nog iets". */
    public static Spoken shortly(Collection<Category> categories) {
        var first = spoken(categories.stream().sorted().limit(1).toList());
        return categories.size() < 2 ? first : Spoken.phrase("category.shortly", first, categories.size() - 1);
    }

    public static String write(Collection<Category> categories) {
        return categories.stream().sorted().map(Category::name).collect(Collectors.joining(","));
    }

    /** Reads what {@link #write} wrote. */
    public static Set<Category> read(String text) {
        return Arrays.stream(text.split(",")).map(Category::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Category.class)));
    }
}
