package nl.handje.wantedtime;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handje.nlp.Context;
import nl.handje.nlp.Grain;
import nl.handje.nlp.Language;
import nl.handje.nlp.Understanding;
import nl.handje.nlp.Understood;
import nl.handje.nlp.When;
import nl.handje.recurrence.Recurrence;
import nl.handje.wantedtime.WantedTime.Said;
import org.springframework.stereotype.Component;

/**
 * Help that comes back, with where it begins and ends: "elke dinsdag tot het voorjaar", "every Friday for two months".
 */
@Component
class SeriesSaid {
    private static final Pattern COMES_BACK = Pattern.compile(
            "(?iu)\\b(?:elke?|iedere?|om de|dagelijks|wekelijks|maandelijks|per week|every|each|daily|weekly|monthly)\\b");
    private static final Pattern UNTIL = Pattern.compile(
            "(?iu)\\b(?:(?<last>tot en met|t/m|up to and including|through)|tot aan|tot|until|till)(?=\\s)");
    private static final Pattern END_OF = Pattern.compile("(?iu)^\\s*(?:(?:het|the) )?(?:einde?|end)\\b");
    private static final Pattern SO_LONG = Pattern.compile(
            "(?iu)\\b(?:(?:voor )?de komende |gedurende |for (?:the next )?|the next )?(?<number>[\\p{L}\\d]+) "
                    + "(?<unit>weken|maanden|weeks|months)(?<along> lang)?\\b");
    private static final Pattern FROM = Pattern.compile("(?iu)\\b(?:vanaf|te beginnen|starting|beginning|from)\\b");

    private final Understanding understanding;
    private final Clock clock;

    SeriesSaid(Understanding understanding, Clock clock) {
        this.understanding = understanding;
        this.clock = clock;
    }

    /** What comes back; empty when nothing does, or nothing is said of its beginning and its end. */
    Optional<Said> in(Understood understood) {
        return COMES_BACK.matcher(understood.text()).find()
                || understood.timeMeant().flatMap(When::recurrence).isPresent()
                        ? ending(understood).or(() -> beginning(understood, understood.timeMeant()).map(WantedTime::of))
                        : Optional.empty();
    }

    private Optional<Said> ending(Understood understood) {
        return Stream.concat(UNTIL.matcher(understood.text()).results().flatMap(it -> until(understood, it).stream()),
                SO_LONG.matcher(understood.text()).results().flatMap(it -> soLong(understood, it).stream()))
                .findFirst();
    }

    private Optional<Said> until(Understood understood, MatchResult until) {
        var text = understood.text();
        return said(understood, text.substring(0, until.start()),
                lastDay(understood, text.substring(until.start()), text.substring(until.end()),
                        until.group("last") != null));
    }

    private Optional<Said> soLong(Understood understood, MatchResult time) {
        var dutch = time.group("unit").toLowerCase(Locale.ROOT).endsWith("en");
        var text = understood.text();
        var isLength = time.group("along") != null || time.group().contains(" komende ")
                || Stream.of("de komende", "voor de", "gedurende", "for ", "the next")
                        .anyMatch(time.group().toLowerCase(Locale.ROOT)::startsWith);
        return isLength
                ? said(understood, text.substring(0, time.start()) + text.substring(time.end()),
                        read((dutch ? "over " : "in ") + time.group("number") + " " + time.group("unit"),
                                understood).stream().map(it -> it.start().toLocalDate()).findFirst())
                : Optional.empty();
    }

    private Optional<Said> said(Understood understood, String head, Optional<LocalDate> last) {
        return last.flatMap(day -> read(head, understood).stream().filter(it -> it.recurrence().isPresent()).findFirst()
                .map(when -> beginning(understood, Optional.of(when)).orElse(when))
                .filter(when -> !when.start().toLocalDate().isAfter(day)).map(when -> until(when, day)));
    }

    private static Said until(When when, LocalDate day) {
        var said = WantedTime.of(when);
        return said.series().map(series -> said.by(series.until(day))).orElse(said);
    }

    /** "Tot 1 april" ends on the 31st of March; "tot en met april" and "tot eind april" on the 30th of April. */
    private Optional<LocalDate> lastDay(Understood understood, String until, String day, boolean included) {
        var whole = included || END_OF.matcher(day).find();
        return read(whole ? day : until, understood).stream()
                .filter(it -> !it.dayImplied() && it.recurrence().isEmpty() && (whole || it.openEnd())).findFirst()
                .map(it -> it.end().minusNanos(1).toLocalDate());
    }

    /** "Vanaf 5 januari": from the first day of the rule that is not before it. */
    private static Optional<When> beginning(Understood understood, Optional<When> comesBack) {
        return comesBack.filter(it -> it.recurrence().isPresent()).flatMap(when -> understood.when().stream()
                .filter(it -> it.recurrence().isEmpty() && it.openEnd() && FROM.matcher(it.text()).find()
                        && it.start().isAfter(when.start()))
                .findFirst().map(from -> moved(when, from)));
    }

    private static When moved(When when, When from) {
        var rule = when.recurrence().orElseThrow();
        var day = from.start().toLocalDate();
        var first = Recurrence.of(rule, day).nextFrom(day).orElse(day);
        var time = when.grain().compareTo(Grain.DAY) < 0 ? when : from;
        var hasTime = time.grain().compareTo(Grain.DAY) < 0;
        var start = hasTime ? first.atTime(time.start().toLocalTime()) : first.atStartOfDay();
        var end = hasTime ? start.plus(Duration.between(time.start(), time.end())) : start.plusDays(1);
        return new When(when.text(), start, end, hasTime ? time.grain() : when.grain(), false, when.recurrence(),
                List.of());
    }

    private List<When> read(String text, Understood understood) {
        Language language = understood.language().value();
        return understanding.of(text, Context.at(clock.instant().atZone(clock.getZone())).preferring(language)).when()
                .stream().filter(it -> !it.excluded()).toList();
    }
}
