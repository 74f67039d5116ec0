package nl.handje.request;

import java.time.Clock;
import java.time.ZonedDateTime;
import nl.handje.nlp.Context;
import nl.handje.nlp.Understanding;
import nl.handje.nlp.Understood;
import org.springframework.stereotype.Component;

/** "A lift to the dentist" is half a sentence: what was asked makes it whole. */
@Component
class WholeAsk {
    private final Understanding understanding;
    private final Clock clock;

    WholeAsk(Understanding understanding, Clock clock) {
        this.understanding = understanding;
        this.clock = clock;
    }

    Understood of(Understood answer) {
        var language = answer.language().value();
        var begin = switch (language) {
            case NL -> "Ik zoek iemand voor ";
            case EN -> "I am looking for somebody for ";
        };
        return understanding.of(begin + answer.text(),
                Context.at(ZonedDateTime.now(clock)).preferring(language));
    }
}
