package nl.handje.nlp.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.handje.nlp.Grain;
import nl.handje.nlp.Language;
import nl.handje.nlp.text.Fold;
import nl.handje.nlp.text.TimeSpelling;
import nl.handje.nlp.text.Token;
import nl.handje.nlp.text.WordList;

/** What the words of a language mean to the grammar, from the language's file of words. */
final class Lexicon {
    /** A part of the day only straight after the name of a day: "dinsdag morgen", while "morgen" alone is tomorrow. */
    private static final String AFTER_DAY = "part^";
    private static final Set<String> HEADS = Set.of("weekday", "day", "holiday");
    private static final Set<String> TAILS = Set.of("part?", AFTER_DAY, "weekend");
    private static final int HOURS = 60;

    /** Given the day it is, what a word means. */
    private final Map<String, List<Function<LocalDate, Value>>> meanings = new HashMap<>();
    private final Map<String, List<Function<LocalDate, Value>>> meaningsAfterDay = new HashMap<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> tails = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> units = new HashSet<>();
    private final Set<String> shorts = new HashSet<>();
    /** By its first word, how many words the longest phrase has. */
    private final Map<String, Integer> longest = new HashMap<>();

    private Lexicon(List<String> lines) {
        lines.forEach(this::add);
    }

    static Lexicon of(Language language) {
        return new Lexicon(WordList.lines("times/words_" + language.tag() + ".tsv"));
    }

    private void add(String line) {
        var columns = line.split("\t", 3);
        for (var written : columns[2].split(columns[2].equals(",") ? "\t" : ", ", -1)) {
            var tokens = Token.of(Fold.of(written.strip()));
            var key = key(tokens);
            longest.merge(tokens.getFirst().text(), tokens.size(), Math::max);
            tokens.forEach(token -> words.add(token.text()));
            if (columns[0].equals("weekday?") || columns[0].equals("month?")) {
                shorts.add(key);
            }
            if (columns[0].equals("unit")) {
                units.add(key);
            }
            var meant = columns[0].equals(AFTER_DAY) ? meaningsAfterDay : meanings;
            meant.computeIfAbsent(key, it -> new ArrayList<>()).add(today -> meaning(columns[0], columns[1], today));
            if (HEADS.contains(columns[0]) && tokens.size() == 1) {
                heads.add(key);
            } else if (TAILS.contains(columns[0])) {
                tails.add(key);
            }
        }
    }

    private static String key(List<Token> tokens) {
        return String.join(" ", tokens.stream().map(Token::text).toList());
    }

    private static Value meaning(String kind, String value, LocalDate today) {
        return switch (kind) {
            case "sign" -> new Value.Word(Sign.valueOf(value));
            case "number" -> new Value.Count(Integer.parseInt(value), 0, false, false);
            case "vague" -> new Value.Count(Integer.parseInt(value), -1, false, false);
            case "zone" -> new Value.Zone(ZoneOffset.of(value));
            case "ordinal" -> new Value.Ordinal(Integer.parseInt(value), false);
            case "unit" -> new Value.Unit(Grain.valueOf(before(value)), times(value));
            case "amount" -> new Value.Amount(Grain.valueOf(before(value)), times(value));
            case "weekday" -> weekday(value);
            case "weekday?" -> new Value.Brief(weekday(value));
            case "weekly" -> weekday(value).recurring("FREQ=WEEKLY;BYDAY=" + value.substring(0, 2));
            case "recur" -> Recurrences.recurring(value, today);
            case "month" -> month(value);
            case "month?" -> new Value.Brief(month(value));
            case "part" -> part(value);
            case "part?", AFTER_DAY -> part(value).latent(true);
            case "today" -> part(today, value);
            case "day" -> Value.Time.of(new Series.Once(Span.day(today.plusDays(Integer.parseInt(value)))), Grain.DAY,
                    Field.DATE);
            case "now" -> new Value.Now(value.equals("on"));
            case "clock" -> Clocks.exactly(LocalTime.parse(value), Grain.HOUR);
            case "piece" -> Units.pieceOfCurrent(Sign.valueOf(value.split(" ", -1)[0]),
                    Grain.valueOf(value.split(" ", -1)[1]), today);
            case "holiday" -> holiday(value);
            case "quarter" -> Years.quarter(Integer.parseInt(value)).latent(true);
            case "season" -> new Value.Season();
            case "weekend" -> Value.Time.of(new Series.Weekend(), Grain.WEEKEND, Field.WEEK);
            default -> throw new IllegalArgumentException("unknown kind of word: " + kind);
        };
    }

    private static String before(String value) {
        int star = value.indexOf('*');
        return star < 0 ? value : value.substring(0, star);
    }

    private static int times(String value) {
        int star = value.indexOf('*');
        return star < 0 ? 1 : Integer.parseInt(value.substring(star + 1));
    }

    private static Value.Time weekday(String value) {
        return Value.Time.of(new Series.Weekdays(EnumSet.of(DayOfWeek.valueOf(value))), Grain.DAY, Field.WEEKDAY)
                .skippingCurrent();
    }

    private static Value.Time month(String value) {
        return Value.Time.of(new Series.Month(Integer.parseInt(value)), Grain.MONTH, Field.MONTH);
    }

    private static Value.Time part(String value) {
        return Value.Time.of(daily(value), Grain.PART_OF_DAY, Field.PART);
    }

    /** "18-24" is today, "18-24@-1" was yesterday. */
    private static Value.Time part(LocalDate today, String value) {
        int at = value.indexOf('@');
        var day = new Series.Once(Span.day(today.plusDays(at < 0 ? 0 : Integer.parseInt(value.substring(at + 1)))));
        return Value.Time.of(new Series.Within(day, daily(at < 0 ? value : value.substring(0, at))), Grain.PART_OF_DAY,
                Field.DATE, Field.PART);
    }

    private static Series.Daily daily(String hours) {
        int dash = hours.indexOf('-');
        int from = Integer.parseInt(hours.substring(0, dash));
        return new Series.Daily(LocalTime.of(from, 0), (Integer.parseInt(hours.substring(dash + 1)) - from) * HOURS, 0);
    }

    private static Value.Time holiday(String value) {
        return Value.Time.of(new Series.Yearly(Holiday.of(value)), Grain.DAY, Field.DATE, Field.MONTH);
    }

    /** Cuts words such as "maandagochtend" in two. */
    List<Token> cut(List<Token> tokens) {
        var cut = new ArrayList<Token>(tokens.size());
        tokens.forEach(token -> cut.addAll(cut(right(token))));
        return cut;
    }

    private Token right(Token token) {
        return words.contains(token.text())
                ? token
                : new Token(TimeSpelling.right(token.text()), token.kind(), token.start(), token.end());
    }

    private List<Token> cut(Token token) {
        if (token.kind() == Token.Kind.WORD && !meanings.containsKey(token.text())) {
            for (int at = 5; at < token.text().length() - 3; at++) {
                var head = TimeSpelling.right(token.text().substring(0, at));
                var tail = TimeSpelling.right(token.text().substring(at));
                if (heads.contains(head) && tails.contains(tail)) {
                    int middle = Math.min(token.start() + at, token.end());
                    return List.of(new Token(head, token.kind(), token.start(), middle),
                            new Token(tail, token.kind(), middle, token.end()));
                }
            }
        }
        return List.of(token);
    }

    /** What the tokens from a place on may mean, with where each phrase ends. */
    void addMeanings(List<Token> tokens, int at, LocalDate today, List<Chart.Item> items) {
        var phrase = new StringBuilder();
        int last = Math.min(tokens.size(), at + longest.getOrDefault(tokens.get(at).text(), 0));
        for (int end = at; end < last; end++) {
            phrase.append(end == at ? "" : " ").append(tokens.get(end).text());
            for (var meaning : meanings(phrase.toString(), at > 0 && heads.contains(tokens.get(at - 1).text()))) {
                items.add(new Chart.Item(at, end + 1, meaning.apply(today)));
            }
        }
    }

    private List<Function<LocalDate, Value>> meanings(String phrase, boolean afterDay) {
        var usual = meanings.getOrDefault(phrase, List.of());
        return afterDay ? meaningsAfterDay.getOrDefault(phrase, usual) : usual;
    }

    boolean knows(String word) {
        return words.contains(word);
    }

    boolean isShort(String word) {
        return shorts.contains(word);
    }

    boolean isUnit(String word) {
        return units.contains(word);
    }
}
