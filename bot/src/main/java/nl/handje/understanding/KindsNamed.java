package nl.handje.understanding;

import java.time.Clock;
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

    private static Set<Category> kinds(List<Prediction<Category>> categories) {
        return categories.stream().map(Prediction::value).filter(kind -> kind != Category.UNKNOWN)
                .collect(Collectors.toSet());
    }
}
