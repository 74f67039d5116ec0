package nl.handje.wantedtime;

import nl.handje.phrase.Cues;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handje.nlp.Language;
import nl.handje.nlp.Understood;
import org.springframework.stereotype.Component;

/**
 * Whether a day is named beside those that were named before, and not in their place: "Friday will do as well", "Sunday
 * only in the morning"; not "only Sunday" and not "no, Sunday". Thread-safe.
 */
@Component
public class SaidBesides {
    private static final Pattern DAY_THEN_ONLY = Pattern.compile("(?iu)\\b(?:" + days()
            + ")s?\\b\\P{L}*(?:dan\\P{L}+|then\\P{L}+)?(?:alleen|alleen maar|enkel|slechts|only|just)\\b"
            + "(?=\\P{L}+(?:in|s|na|voor|vanaf|tot|om|tussen|rond|after|before|from|until|the|at|between)\\P{L})");

    private static final Pattern NO_BUT_ALSO = Pattern
            .compile("(?iu)^\\P{L}*(?:no|nee)\\b[^.!?]*\\b(?:too|as\\s+well|also|ook)\\b(?!\\s+niet)");

    private final Cues cues;

    SaidBesides(Cues cues) {
        this.cues = cues;
    }

    private static String days() {
        return Stream.of(Language.values()).flatMap(language -> Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.FULL, language.locale()).toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("|"));
    }

    public boolean in(Understood understood) {
        var text = understood.text();
        return NO_BUT_ALSO.matcher(text).find() || (!cues.names("in-its-place", text)
                && (cues.names("besides", text) || DAY_THEN_ONLY.matcher(text).find()));
    }
}
