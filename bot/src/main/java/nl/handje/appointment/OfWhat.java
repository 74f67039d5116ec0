package nl.handje.appointment;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handje.conversation.Phrasebook;
import nl.handje.nlp.Category;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.Understood;
import nl.handje.understanding.Interpreter;
import org.springframework.stereotype.Component;

/**
 * Of which kind of help somebody says that it is not needed. "De boodschappen hoeven niet meer" asks for no kind of
 * help, and is rightly understood so; the same behind the beginning of an ask tells which kind it is about.
 */
@Component
class OfWhat {
    private final Interpreter interpreter;
    private final Phrasebook phrasebook;
    private final Clock clock;

    OfWhat(Interpreter interpreter, Phrasebook phrasebook, Clock clock) {
        this.interpreter = interpreter;
        this.phrasebook = phrasebook;
        this.clock = clock;
    }

    Set<Category> kinds(Understood understood) {
        var said = kinds(understood.categories());
        return said.isEmpty() ? asIfAsked(understood) : said;
    }

    private Set<Category> asIfAsked(Understood understood) {
        var language = understood.language().value();
        return kinds(
                interpreter.interpret(phrasebook.say(language, "words.of-what") + " " + understood.text(), language,
                        clock.instant()).categories());
    }

    private static Set<Category> kinds(List<Prediction<Category>> categories) {
        return categories.stream().map(Prediction::value).filter(kind -> kind != Category.UNKNOWN)
                .collect(Collectors.toSet());
    }
}
