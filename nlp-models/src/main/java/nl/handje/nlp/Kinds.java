package nl.handje.nlp;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.handje.nlp.model.Classifier;
import nl.handje.nlp.text.Fold;

/** Which kinds of help are named so clearly that nobody need be asked. Thread-safe. */
final class Kinds {
    /** Where one thing is said to be beside another there are often two kinds: "boodschappen of klusjes". */
    private static final Pattern JOINED = Pattern
            .compile("(?<!\\p{L})(?:and|or|n|plus|also|then|en|of|ook|daarna)(?!\\p{L})|[&+/]");
    /** Who is brought to an appointment is often accompanied as well. */
    private static final Set<Category> TOGETHER = Set.of(Category.TRANSPORT, Category.ACCOMPANY);
    private static final double ANOTHER_JOINED = 0.5;
    private static final double ANOTHER = 0.7;
    /** That no kind was named is no guess worth reading back. */
    private static final double CLEARLY_NONE = 0.38;

    private final Classifier<Category> model;

    Kinds(Classifier<Category> model) {
        this.model = model;
    }

    /** The likeliest kind when it is sure, and others only when they are clear by themselves. */
    List<Prediction<Category>> sure(String text, List<Prediction<Category>> likely) {
        boolean joined = JOINED.matcher(Fold.of(text)).find();
        return likely.stream().filter(model::isSure)
                .filter(it -> it.value() != Category.UNKNOWN || it.confidence() >= CLEARLY_NONE)
                .filter(it -> it.equals(likely.getFirst()) || it.confidence() >= another(it, likely.getFirst(), joined))
                .toList();
    }

    private static double another(Prediction<Category> one, Prediction<Category> likeliest, boolean joined) {
        return joined || TOGETHER.containsAll(List.of(one.value(), likeliest.value())) ? ANOTHER_JOINED : ANOTHER;
    }
}
