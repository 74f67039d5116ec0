package nl.handje.nlp.time;

import java.time.DayOfWeek;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handje.nlp.Grain;
import nl.handje.nlp.Language;
import nl.handje.nlp.When;
import nl.handje.nlp.text.Fold;
import nl.handje.nlp.text.Token;

/** Finds the times in a message, in Dutch and in English. Thread-safe. */
public final class Times {
    private static final int LONGEST = 400;
    private static final Period WEEK = Period.ofWeeks(1);
    private static final Pattern THIS = Pattern.compile("\\b(?:dit|deze|nu|this|now)\\b");
    private static final List<Rule> RULES = Stream
            .of(Clocks.rules(), Dates.rules(), Units.rules(), Shifts.rules(), Ranges.rules(), Recurrences.rules(),
                    Monthly.rules(), Years.rules(), Joins.rules())
            .flatMap(List::stream).toList();

    private final Map<Language, Lexer> lexers = new EnumMap<>(Language.class);

    /** Reads the words of both languages from the class path. */
    public Times() {
        for (var language : Language.values()) {
            lexers.put(language, new Lexer(Lexicon.of(language)));
        }
    }

    /** Every time that is still to come and was not told aside, in the order in which they were said. */
    public List<When> of(String text, Language language, ZonedDateTime now) {
        return in(text, language, now, Told::wanted).stream().filter(when -> when.end().isAfter(now.toLocalDateTime()))
                .map(when -> isNearlyOver(when, now) ? when.later(WEEK) : when).toList();
    }

    /** On a Sunday "this week" is the one that comes, and so is "the weekend" unless they say "this". */
    private static boolean isNearlyOver(When when, ZonedDateTime now) {
        return now.getDayOfWeek() == DayOfWeek.SUNDAY && when.recurrence().isEmpty()
                && when.start().isBefore(now.toLocalDateTime()) && (when.grain() == Grain.WEEK
                        || (when.grain() == Grain.WEEKEND && !THIS.matcher(Fold.of(when.text())).find()));
    }

    /** Every time said, also those that are over. Nothing found in the one language is looked for in the other. */
    public List<When> all(String text, Language language, ZonedDateTime now) {
        return in(text, language, now, Told::all);
    }

    private List<When> in(String text, Language language, ZonedDateTime now, Telling telling) {
        var found = in(text, new Setting(now, language));
        if (!found.times().isEmpty()) {
            return telling.of(found.told(), found.times());
        }
        var other = in(text, new Setting(now, language == Language.NL ? Language.EN : Language.NL));
        return telling.of(other.told(), other.times());
    }

    /** Which of the times found are told. */
    private interface Telling {
        List<When> of(Told told, List<Found> found);
    }

    private record Reading(Told told, List<Found> times) {}

    private Reading in(String text, Setting setting) {
        var folded = Fold.of(text);
        var lexer = Optional.ofNullable(lexers.get(setting.language())).orElseThrow();
        var tokens = lexer.tokens(folded);
        if (tokens.size() > LONGEST) {
            tokens = tokens.subList(0, LONGEST);
        }
        var told = new Told(text, tokens, setting);
        var items = lexer.items(folded, tokens, setting.now().toLocalDate());
        if (items.stream().allMatch(item -> item.value() instanceof Value.Word)) {
            return new Reading(told, List.of());
        }
        var chart = Chart.of(items, tokens.size(), RULES, setting);
        var bare = new Bare(tokens, chart, NumbersApart.in(folded, tokens));
        return new Reading(told, chosen(chart, tokens, bare, setting));
    }

    /** The longest expressions that do not overlap; of equally long ones the more exact. */
    private static List<Found> chosen(List<Chart.Item> items, List<Token> tokens, Bare bare, Setting setting) {
        var candidates = items.stream().flatMap(item -> candidate(item, bare, setting).stream())
                .sorted(Comparator.comparingLong((Found it) -> -words(tokens.subList(it.start(), it.end())))
                        .thenComparing(it -> it.time().grain())
                        .thenComparingInt(Found::start))
                .toList();
        var chosen = new ArrayList<Found>();
        for (var candidate : candidates) {
            if (chosen.stream().noneMatch(it -> it.start() < candidate.end() && candidate.start() < it.end())) {
                chosen.add(candidate);
            }
        }
        chosen.sort(Comparator.comparingInt(Found::start));
        return chosen;
    }

    /** A comma makes nothing longer: in "maandag 's morgens, dinsdag 's middags" each day has its own part. */
    private static long words(List<Token> tokens) {
        return tokens.stream().filter(token -> !token.text().equals(",")).count();
    }

    private static Optional<Found> candidate(Chart.Item item, Bare bare, Setting setting) {
        return bare.time(item).flatMap(time -> Found.at(time, setting.now().toLocalDateTime())
                .map(span -> new Found(item.start(), item.end(), time, span)));
    }
}
