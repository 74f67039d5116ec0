package nl.handje.nlp.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.handje.nlp.Grain;
import nl.handje.nlp.text.Token;
import nl.handje.nlp.text.WordList;

/** The tokens of a message with what each may mean; numbers that are no times mean nothing. */
final class Lexer {
    private static final Set<String> JOINS = Set.of("en", "of", ",", "/", "and", "or", "&", "+", "n");
    private static final Set<String> ORDINAL_ENDINGS = Set.of("e", "ste", "de", "st", "nd", "rd", "th");
    private static final Set<String> HOURS = Set.of("uur", "u", "h");
    private static final Pattern PLURAL = Pattern.compile("\\p{L}{3,}(?:en|s|je)");
    private static final Set<String> ONE_LETTER = Set.of("u", "h");
    private final Lexicon lexicon;
    private final WordList counted = WordList.load("times/counted.txt");
    private final WordList afterTimes = WordList.load("times/after-times.txt");

    Lexer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Token> tokens(String folded) {
        return lexicon.cut(Token.of(folded));
    }

    List<Chart.Item> items(String folded, List<Token> tokens, LocalDate today) {
        var apart = NumbersApart.in(folded, tokens);
        var items = new ArrayList<Chart.Item>();
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (!apart.get(at)) {
                addNumber(tokens, at, items);
                addHalfOfDay(tokens, at, items);
                if ((ONE_LETTER.contains(token.text()) && !followsNumber(tokens, at)) || endsSentence(tokens, at)
                        || isPartOfCode(tokens, at)) {
                    continue;
                }
                lexicon.addMeanings(tokens, at, today, items);
            }
        }
        return items.stream().map(item -> placed(item, items, tokens)).toList();
    }

    /** "14u" and "15h" are hours; "u" alone is the person spoken to. */
    private static boolean followsNumber(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1).kind() == Token.Kind.NUMBER
                && (tokens.get(at).text().equals("h") || tokens.get(at - 1).end() == tokens.get(at).start());
    }

    /** A full stop after a word that is not shortened, with a space after it. */
    private boolean endsSentence(List<Token> tokens, int at) {
        return tokens.get(at).text().equals(".") && at > 0 && at + 1 < tokens.size()
                && tokens.get(at + 1).start() > tokens.get(at).end()
                && (tokens.get(at - 1).kind() == Token.Kind.NUMBER
                        ? tokens.get(at + 1).kind() == Token.Kind.WORD
                        : tokens.get(at - 1).text().length() > 1 && !lexicon.isShort(tokens.get(at - 1).text()));
    }

    /** "B1" is a level and "Q7" a bus, while "om10" and "14u30" are times. */
    private boolean isPartOfCode(List<Token> tokens, int at) {
        if (at == 0 || tokens.get(at - 1).end() != tokens.get(at).start()) {
            return false;
        }
        var before = tokens.get(at - 1);
        return tokens.get(at).kind() == Token.Kind.NUMBER && before.kind() == Token.Kind.WORD
                && !ONE_LETTER.contains(before.text())
                && !(before.text().length() > 1 && lexicon.knows(before.text()));
    }

    private void addNumber(List<Token> tokens, int at, List<Chart.Item> items) {
        var token = tokens.get(at);
        if (token.kind() != Token.Kind.NUMBER || token.text().length() > 4 || isPartOfCode(tokens, at)) {
            return;
        }
        int number = Integer.parseInt(token.text());
        items.add(new Chart.Item(at, at + 1, new Value.Count(number, token.text().length(), false, false)));
        if (at + 1 < tokens.size() && tokens.get(at + 1).start() == token.end()
                && ORDINAL_ENDINGS.contains(tokens.get(at + 1).text())) {
            items.add(new Chart.Item(at, at + 2, new Value.Ordinal(number, false)));
        }
    }

    /** "9a" and "3:30p": the letter stands right after the number. */
    private static void addHalfOfDay(List<Token> tokens, int at, List<Chart.Item> items) {
        if (at > 0 && tokens.get(at - 1).kind() == Token.Kind.NUMBER
                && tokens.get(at - 1).end() == tokens.get(at).start()) {
            switch (tokens.get(at).text()) {
                case "a" -> items.add(new Chart.Item(at, at + 1, new Value.Word(Sign.A)));
                case "p" -> items.add(new Chart.Item(at, at + 1, new Value.Word(Sign.P)));
                default -> {
                }
            }
        }
    }

    /** What only the neighbours tell: whether a number counts something, whether a short form is in a list. */
    private Chart.Item placed(Chart.Item item, List<Chart.Item> items, List<Token> tokens) {
        return switch (item.value()) {
            case Value.Count count -> new Chart.Item(item.start(), item.end(), new Value.Count(count.number(),
                    count.digits(), counts(item, tokens),
                    isLoose(item, tokens) || isOfMonth(item, items)));
            case Value.Ordinal ordinal -> new Chart.Item(item.start(), item.end(),
                    new Value.Ordinal(ordinal.number(), isLoose(item, tokens)));
            case Value.Brief brief when isListed(item, items, tokens) ->
                new Chart.Item(item.start(), item.end(), brief.time());
            default -> item;
        };
    }

    private static Optional<String> nextWord(Chart.Item item, List<Token> tokens) {
        return Optional.of(item.end()).filter(end -> end < tokens.size()).map(tokens::get)
                .filter(token -> token.kind() == Token.Kind.WORD).map(Token::text);
    }

    private boolean counts(Chart.Item item, List<Token> tokens) {
        return nextWord(item, tokens).filter(word -> counted.contains(word)
                || (lexicon.isUnit(word) && !HOURS.contains(word))
                || (isUnknown(word) && PLURAL.matcher(word).matches())).isPresent();
    }

    private boolean isUnknown(String word) {
        return !lexicon.knows(word) && !afterTimes.contains(word);
    }

    /** "From 7 December" is no hour. */
    private static boolean isOfMonth(Chart.Item item, List<Chart.Item> items) {
        return items.stream().anyMatch(next -> next.start() == item.end()
                && next.value() instanceof Value.Time time && time.grain() == Grain.MONTH && time.says(Field.MONTH));
    }

    private boolean isLoose(Chart.Item item, List<Token> tokens) {
        return nextWord(item, tokens)
                .filter(word -> counted.contains(word) || (!lexicon.knows(word) && !afterTimes.contains(word)))
                .isPresent();
    }

    private static boolean isListed(Chart.Item item, List<Chart.Item> items, List<Token> tokens) {
        return items.stream().anyMatch(other -> isDay(other.value())
                && ((other.start() == item.end() + 1 && JOINS.contains(tokens.get(item.end()).text()))
                        || (other.end() == item.start() - 1 && JOINS.contains(tokens.get(other.end()).text()))));
    }

    private static boolean isDay(Value value) {
        return (value instanceof Value.Brief(var brief) && brief.says(Field.WEEKDAY))
                || (value instanceof Value.Time time && time.says(Field.WEEKDAY));
    }
}
