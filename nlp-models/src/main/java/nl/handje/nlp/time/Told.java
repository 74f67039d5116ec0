package nl.handje.nlp.time;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.handje.nlp.Grain;
import nl.handje.nlp.When;
import nl.handje.nlp.text.Token;

/** From what the grammar found in a message to times: said apart but one, not suiting, with other readings. */
final class Told {
    private static final Set<String> EXCEPT = Set.of("behalve", "uitgezonderd", "except", "excluding", "niet", "not",
            "nooit", "never",
            "geen", "no", "but");
    private static final Set<String> JOINS = Set.of("en", "of", "and", "or", ",", "/", "&", "noch", "nor", "op", "on",
            "in", "het", "de", "the");
    private static final Set<String> NOT = Set.of("niet", "not");
    private static final Set<String> BEFORE_NOT = Set.of("kan", "ik", "dan", "lukt", "mij", "me", "we", "wij", "kunnen",
            "het", "liever", "helaas", "juist", "alleen", "i'm", "am", "is", "are");
    private static final int REACH = 4;

    private final String text;
    private final List<Token> tokens;
    private final Setting setting;

    Told(String text, List<Token> tokens, Setting setting) {
        this.text = text;
        this.tokens = tokens;
        this.setting = setting;
    }

    List<When> all(List<Found> found) {
        var times = new ArrayList<When>();
        boolean excluded = false;
        int end = -1;
        for (var one : joined(found)) {
            excluded = isExcluded(one) || (excluded && end >= 0 && onlyJoins(end, one.start()));
            times.add(when(one, excluded));
            end = one.end();
        }
        return times;
    }

    /** One day and one time of the clock in a message belong together, however far apart they were said. */
    private List<Found> joined(List<Found> found) {
        var days = found.stream().filter(it -> it.isDayOnly() && !isExcluded(it)).toList();
        var clocks = found.stream().filter(it -> it.isClockOnly() && !isExcluded(it)).toList();
        if (days.size() != 1 || clocks.size() != 1) {
            return found;
        }
        var day = days.getFirst();
        var clock = clocks.getFirst();
        var now = setting.now().toLocalDateTime();
        return Joins.join(day.time(), clock.time()).flatMap(time -> time.at(now).map(span -> new Found(
                Math.min(day.start(), clock.start()), Math.max(day.end(), clock.end()), time, span))).map(one -> {
                    var rest = new ArrayList<>(found);
                    rest.set(rest.indexOf(day), one);
                    rest.remove(clock);
                    return (List<Found>) rest;
                }).orElse(found);
    }

    /** "Behalve in het weekend", "niet op vrijdag", "dinsdag kan ik niet". */
    private boolean isExcluded(Found one) {
        if (one.start() > 0 && EXCEPT.contains(tokens.get(one.start() - 1).text())) {
            return !tokens.get(one.start() - 1).text().equals("but");
        }
        for (int at = one.end(); at < Math.min(tokens.size(), one.end() + REACH); at++) {
            var word = tokens.get(at).text();
            if (NOT.contains(word)) {
                return at + 1 == tokens.size() || tokens.get(at + 1).kind() == Token.Kind.SIGN
                        || Set.of("maar", "en", "wel", "but").contains(tokens.get(at + 1).text());
            }
            if (!BEFORE_NOT.contains(word)) {
                return false;
            }
        }
        return false;
    }

    private boolean onlyJoins(int from, int to) {
        return tokens.subList(from, to).stream().allMatch(token -> JOINS.contains(token.text()));
    }

    private When when(Found one, boolean excluded) {
        return when(one, one.span(), excluded, otherReadings(one));
    }

    private When when(Found one, Span span, boolean excluded, List<When> alternatives) {
        var words = text.substring(tokens.get(one.start()).start(), tokens.get(one.end() - 1).end());
        var now = setting.now().toLocalDateTime();
        boolean began = one.time().bound() == Bound.BEFORE && span.start().isBefore(now) && span.end().isAfter(now);
        return new When(words, existing(began ? now : span.start()), existing(span.end()), one.time().grain(),
                one.time().bound() != Bound.BOTH, one.time().rule(), alternatives, excluded);
    }

    /** In the hour that is skipped in spring the clock goes on. */
    private LocalDateTime existing(LocalDateTime moment) {
        return moment.atZone(setting.now().getZone()).toLocalDateTime();
    }

    /** The other half of the day, where the clock did not say which. */
    private List<When> otherReadings(Found one) {
        if (!one.time().isAmbiguous() || one.time().grain().compareTo(Grain.HOUR) > 0) {
            return List.of();
        }
        var day = one.span().start().toLocalDate();
        var now = setting.now().toLocalDateTime();
        return one.time().series().from(day.atStartOfDay()).limit(REACH)
                .filter(span -> span.start().toLocalDate().equals(day) && !span.equals(one.span())
                        && span.start().isAfter(now))
                .map(span -> when(one, span, false, List.of())).toList();
    }
}
