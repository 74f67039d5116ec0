package nl.handje.understanding;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handje.nlp.Category;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.Understood;
import org.springframework.stereotype.Component;

/**
 * Of which kinds of help somebody speaks who asks for none and offers none. "De boodschappen hoeven niet meer" is
 * rightly understood so; the same behind the beginning of an ask tells which kind it is about. Thread-safe.
 */
@Component
public class KindsNamed {
    private static final int LONG_ENOUGH = 4;
    private static final int MOST_WORDS = 20;

    private final Interpreter interpreter;
    private final Clock clock;

    KindsNamed(Interpreter interpreter, Clock clock) {
        this.interpreter = interpreter;
        this.clock = clock;
    }

    /**
     * The kinds, or none.
     *
     * @param beginning
     *            of an ask or an offer, in the language of the message
     */
    public Set<Category> in(Understood understood, String beginning) {
        var said = kinds(understood.categories());
        return said.isEmpty()
                ? kinds(interpreter.interpret(beginning + " " + understood.text(), understood.language().value(),
                        clock.instant()).categories())
                : said;
    }

    /** The kinds that its longer words name one by one. */
    public Set<Category> ofEachWord(Understood understood, String beginning) {
        var language = understood.language().value();
        return Arrays.stream(understood.text().split("[^\\p{L}]+")).filter(word -> word.length() >= LONG_ENOUGH)
                .limit(MOST_WORDS)
                .flatMap(word -> kinds(interpreter.interpret(beginning + " " + word, language, clock.instant())
                        .categories()).stream())
                .collect(Collectors.toSet());
    }

    private static Set<Category> kinds(List<Prediction<Category>> categories) {
        return categories.stream().map(Prediction::value).filter(kind -> kind != Category.UNKNOWN)
                .collect(Collectors.toSet());
    }
}
