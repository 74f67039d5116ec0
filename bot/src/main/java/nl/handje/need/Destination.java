package nl.handje.need;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handje.nlp.Gazetteer;
import nl.handje.nlp.Language;
import nl.handje.nlp.Town;
import nl.handje.nlp.Understood;
import nl.handje.nlp.Where;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Spoken;

/**
 * Where a ride or a visit goes.
 *
 * @param venue
 *            a sort of place, such as {@code ziekenhuis}; empty when only a town was said
 * @param town
 *            empty when only a sort of place was said
 * @param name
 *            what the place itself is called, such as {@code Zuyderland}; empty when that was not said
 * @param from
 *            the town where it begins; empty when that is home
 */
public record Destination(String venue, String town, String name, String from) {
    private static final Gazetteer TOWNS = Gazetteer.load();
    private static final Pattern NEXT_WORD = Pattern.compile("\\s+([\\p{L}'-]{4,})");
    /** Shorter names of towns are words as well: "echt", "best". */
    private static final int LONG_NAME = 6;
    private static final Pattern FROM = Pattern.compile("(?iu)\\b(?:van|vanuit|vanaf|from)\\s+$");
    private static final String IN = "\\s+(?:in|te|van|of|at)\\s+";
    private static final Pattern LIVES = Pattern
            .compile("(?iu)\\b(?:woon|wonen|woont|live|lives|living)\\b(?:\\s+\\p{L}+){0,3}\\s+$");

    public static Optional<Destination> in(Understood understood) {
        var named = NamedVenue.in(understood.text());
        var venue = first(understood, Where.Kind.VENUE).or(() -> named.map(NamedVenue::sort)).orElse("");
        var town = townOfVenue(understood).or(() -> townAfterVenue(understood))
                .or(() -> towns(understood, false).stream().findFirst()).orElse("");
        return venue.isEmpty() && town.isEmpty()
                ? Optional.empty()
                : Optional.of(new Destination(venue, town, named.map(NamedVenue::name).orElse(""),
                        towns(understood, true).stream().findFirst().orElse("")));
    }

    private static Optional<String> first(Understood understood, Where.Kind kind) {
        return said(understood, kind).map(Where::value).findFirst();
    }

    /** "Het ziekenhuis in Sittard", whatever town a longer story named before. */
    private static Optional<String> townOfVenue(Understood understood) {
        return said(understood, Where.Kind.VENUE).flatMap(venue -> said(understood, Where.Kind.TOWN)
                .filter(town -> Pattern.compile(Pattern.quote(venue.text()) + IN + Pattern.quote(town.text()))
                        .matcher(understood.text()).find()))
                .map(Where::value).findFirst();
    }

    /** "Ziekenhuis Heerlen", "station sittard": without a word in between. */
    private static Optional<String> townAfterVenue(Understood understood) {
        return said(understood, Where.Kind.VENUE).map(venue -> understood.text()
                .substring(understood.text().indexOf(venue.text()) + venue.text().length()))
                .map(NEXT_WORD::matcher).filter(Matcher::lookingAt).map(next -> next.group(1))
                .filter(word -> word.length() >= LONG_NAME || Character.isUpperCase(word.charAt(0)))
                .flatMap(word -> TOWNS.exactly(word).stream()).map(Town::name).findFirst();
    }

    private static Stream<Where> said(Understood understood, Where.Kind kind) {
        return understood.where().stream().filter(where -> where.kind() == kind);
    }

    /** The towns where it goes, or from where; the town where somebody lives is neither. */
    private static List<String> towns(Understood understood, boolean from) {
        return said(understood, Where.Kind.TOWN)
                .filter(where -> from == FROM.matcher(before(where, understood)).find()
                        && !LIVES.matcher(before(where, understood)).find())
                .map(Where::value).toList();
    }

    private static String before(Where where, Understood understood) {
        return understood.text().substring(0, Math.max(0, understood.text().indexOf(where.text())));
    }

    /** What a later word makes of it: what it does not name stays. */
    public static Destination revise(Destination earlier, Destination later) {
        return later.venue.isEmpty()
                ? new Destination(earlier.venue, later.town, earlier.name, later.from.isEmpty()
                        ? earlier.from
                        : later.from)
                : later;
    }

    /** "naar het ziekenhuis in Sittard". */
    Spoken spoken() {
        return (language, phrasebook) -> {
            var to = to(language, phrasebook);
            return from.isEmpty() ? to : phrasebook.say(language, "destination.from", from, to);
        };
    }

    private String to(Language language, Phrasebook phrasebook) {
        var key = "venue." + venue.replace(' ', '-');
        var sort = phrasebook.has(key) ? phrasebook.say(language, key) : venue;
        var what = name.isEmpty() ? sort : phrasebook.say(language, "destination.named", sort, name);
        if (town.isEmpty()) {
            return phrasebook.say(language, "destination.venue", what);
        }
        return venue.isEmpty()
                ? phrasebook.say(language, "destination.town", town)
                : phrasebook.say(language, "destination.both", what, town);
    }

    public String write() {
        return String.join("|", venue, town, name, from);
    }

    public static Destination read(String text) {
        var parts = Arrays.copyOf(text.split("\\|", -1), 4);
        return new Destination(parts[0], parts[1], Optional.ofNullable(parts[2]).orElse(""),
                Optional.ofNullable(parts[3]).orElse(""));
    }
}
