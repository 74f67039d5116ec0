package nl.handje.nlp.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handje.nlp.Gazetteer;
import nl.handje.nlp.Town;
import nl.handje.nlp.Where;
import nl.handje.nlp.text.Fold;
import nl.handje.nlp.text.Token;
import nl.handje.nlp.text.WordList;

/** Finds the places in a message. Thread-safe. */
public final class Places {
    private static final Set<String> CUES = Set.of("in", "te", "naar", "uit", "bij", "van", "richting", "vanuit",
            "omgeving",
            "rond", "to", "from", "near", "around", "at", "tot", "via", "of");
    private static final Set<String> ARTICLES = Set.of("de", "het", "een", "the", "a", "mijn", "my");
    /** Words after which a town in small letters is looked for though it has a mistake: no verb follows them. */
    private static final Set<String> PREPOSITIONS = Set.of("in", "naar", "uit", "richting", "vanuit", "omgeving", "to",
            "from", "near", "around");
    private static final int LONGEST_NAME = 4;
    /** A town in small letters with a mistake is one that many live in, or that has a long name. */
    private static final int MANY = 10_000;
    private static final int LONG_NAME = 8;

    private final Gazetteer gazetteer;
    private final Postcodes postcodes;
    private final WordList venues = WordList.load("places/venues.txt");
    private final WordList homes = WordList.load("places/homes.txt");
    private final WordList ordinary = WordList.load("places/ordinary-words.txt");
    private final WordList nearTowns = WordList.load("places/near-towns.txt");

    public Places(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.postcodes = new Postcodes(this::isTown);
    }

    /** Every place, in the order in which they were said. */
    public List<Where> of(String text) {
        var folded = Fold.of(text);
        var found = new ArrayList<Found>();
        postcodes.in(folded)
                .forEach(it -> found.add(found(text, it.start(), it.end(), Where.Kind.POSTCODE, it.value())));
        homes.in(folded).forEach(it -> found.add(found(text, it.start(), it.end(), Where.Kind.HOME, it.value())));
        venues.in(folded).forEach(it -> found.add(found(text, it.start(), it.end(), Where.Kind.VENUE, it.value())));
        addTowns(text, Token.of(folded), found);
        found.sort(Comparator.comparingInt(Found::start));
        return found.stream().map(Found::where).distinct().toList();
    }

    private record Found(int start, int end, Where where) {}

    private static Found found(String text, int start, int end, Where.Kind kind, String value) {
        return new Found(start, end, new Where(text.substring(start, end), kind, value));
    }

    private void addTowns(String text, List<Token> tokens, List<Found> found) {
        int at = 0;
        while (at < tokens.size()) {
            int end = endOfTown(text, tokens, at, found);
            at = Math.max(end, at + 1);
        }
    }

    /** The token after the longest town that starts here; the start when there is none. */
    private int endOfTown(String text, List<Token> tokens, int at, List<Found> found) {
        for (int end = Math.min(tokens.size(), at + LONGEST_NAME); end > at; end--) {
            int from = tokens.get(at).start();
            int to = tokens.get(end - 1).end();
            if (tokens.get(at).kind() == Token.Kind.WORD
                    && found.stream().noneMatch(it -> it.start() < to && from < it.end())) {
                var written = text.substring(from, to);
                var town = town(written, tokens, at, end, isCapital(text, from));
                if (town.isPresent()) {
                    found.add(found(text, from, to, Where.Kind.TOWN, town.get().name()));
                    return end;
                }
            }
        }
        return at;
    }

    /** An ordinary word, or a hamlet, is meant only with a capital and after a word such as "naar". */
    private Optional<Town> town(String written, List<Token> tokens, int at, int end, boolean capital) {
        boolean certain = capital && isCued(tokens, at);
        boolean alone = tokens.size() == end - at;
        var exact = gazetteer.exactly(written).filter(town -> certain || (alone && capital)
                || (!isOrdinary(tokens.subList(at, end), town)
                        && (capital || isCued(tokens, at) || alone || end > at + 1)));
        return exact.or(() -> end == at + 1 ? nearly(written, tokens, at, capital) : Optional.empty());
    }

    /** A town with one mistake. */
    private Optional<Town> nearly(String written, List<Token> tokens, int at, boolean capital) {
        if (!isCued(tokens, at) || nearTowns.contains(tokens.get(at).text())) {
            return Optional.empty();
        }
        return capital
                ? gazetteer.town(written)
                : Optional.of(written)
                        .filter(name -> PREPOSITIONS.contains(tokens.get(at - 1).text())
                                && !ordinary.contains(tokens.get(at).text()))
                        .flatMap(gazetteer::town).filter(this::isWellKnown);
    }

    private boolean isWellKnown(Town town) {
        return (town.population() >= MANY || town.name().length() >= LONG_NAME) && town.population() > 0
                && !ordinary.contains(Fold.of(town.name()));
    }

    /** A name that is a town's and no ordinary word. */
    private boolean isTown(String name) {
        return !ordinary.contains(name) && gazetteer.exactly(name).filter(town -> town.population() > 0).isPresent();
    }

    private boolean isOrdinary(List<Token> words, Town town) {
        return town.population() == 0 || ordinary
                .contains(words.stream().map(Token::text).collect(Collectors.joining(" ")).replace("'", ""));
    }

    private static boolean isCapital(String text, int at) {
        return Character.isUpperCase(text.charAt(at))
                || (text.charAt(at) == '\'' && text.length() > at + 3 && Character.isUpperCase(text.charAt(at + 3)));
    }

    private static boolean isCued(List<Token> tokens, int at) {
        return at > 0 && CUES.contains(tokens.get(at - 1).text()) && !ARTICLES.contains(tokens.get(at).text());
    }
}
