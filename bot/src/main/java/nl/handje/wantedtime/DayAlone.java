package nl.handje.wantedtime;

import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handje.nlp.Context;
import nl.handje.nlp.Language;
import nl.handje.nlp.Understanding;
import nl.handje.nlp.Understood;
import nl.handje.wantedtime.WantedTime.Said;
import org.springframework.stereotype.Component;

/** "Do", "zo": a short word that is a day only because a day was asked. */
@Component
class DayAlone {
    private static final Pattern A_SHORT_WORD = Pattern.compile("\\P{L}*(\\p{L}{2,5})\\P{L}*");

    private final Understanding understanding;
    private final Clock clock;

    DayAlone(Understanding understanding, Clock clock) {
        this.understanding = understanding;
        this.clock = clock;
    }

    Optional<Said> in(Understood answer) {
        var word = A_SHORT_WORD.matcher(answer.text());
        return word.matches() ? day(word.group(1), answer.language().value()) : Optional.empty();
    }

    private Optional<Said> day(String word, Language language) {
        return understanding.of(on(language) + word, Context.at(clock.instant().atZone(clock.getZone()))
                .preferring(language)).when().stream().map(WantedTime::of).filter(Said::isOfADay).findFirst();
    }

    private static String on(Language language) {
        return switch (language) {
            case NL -> "op ";
            case EN -> "on ";
        };
    }
}
