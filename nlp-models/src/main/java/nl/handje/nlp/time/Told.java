package nl.handje.nlp.time;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.handje.nlp.Grain;
import nl.handje.nlp.When;
import nl.handje.nlp.text.Token;

/** From what the grammar found in a message to times: said apart but one, not suiting, with other readings. */
final class Told {
    private static final int REACH = 4;
    private static final int NOON = 12;
    private static final int MORNING = 8;

    private final String text;
    private final List<Token> tokens;
    private final Setting setting;
    private final Exclusions exclusions;
    private final Asides asides;
    private final Choices choices;
    private final SameDay sameDay;
    private final Plurals plurals;

    Told(String text, List<Token> tokens, Setting setting) {
        this.text = text;
        this.tokens = tokens;
        this.setting = setting;
        this.exclusions = new Exclusions(tokens);
        this.asides = new Asides(tokens);
        this.choices = new Choices(tokens);
        this.sameDay = new SameDay(exclusions);
        this.plurals = new Plurals(tokens, setting.now().toLocalDateTime());
    }

    /** Every time said. */
    List<When> all(List<Found> found) {
        return times(joined(found));
    }

    /** Every time at which something may be wanted. */
    List<When> wanted(List<Found> found) {
        var now = setting.now().toLocalDateTime();
        return times(sameDay.of(
                joined(found.stream().filter(one -> !asides.isAside(one)).map(one -> one.again(now).leftOf(now))
                        .toList()),
                now));
    }

    private List<When> times(List<Found> found) {
        var excluded = excluded(found);
        boolean isOnly = found.stream().anyMatch(one -> exclusions.isOnly(one) && !excluded.contains(one));
        var only = isOnly ? together(found, one -> exclusions.isOnly(one) && !excluded.contains(one)) : found;
        return found.stream()
                .map(one -> when(one, excluded.contains(one) || (one.saysDay() && !only.contains(one)))).toList();
    }

    private List<Found> excluded(List<Found> found) {
        return together(found, exclusions::isExcluded);
    }

    /** Those that a condition holds for, with what is joined to them: "niet op maandag en dinsdag". */
    private List<Found> together(List<Found> found, Predicate<Found> condition) {
        var those = new ArrayList<Found>();
        Optional<Found> before = Optional.empty();
        for (var one : found) {
            boolean goesOn = before.filter(it -> those.contains(it) && exclusions.areJoined(it.end(), one.start())
                    && !isHourOfOthers(it, one)).isPresent();
            if (condition.test(one) || goesOn) {
                those.add(one);
            }
            before = Optional.of(one);
        }
        return those;
    }

    /** "Not Sunday, after four": the hour is that of the other days. */
    private boolean isHourOfOthers(Found day, Found clock) {
        return day.saysDay() && clock.isClockOnly()
                && tokens.subList(day.end(), clock.start()).stream().anyMatch(token -> token.text().equals(","));
    }

    /** One day and one time of the clock belong together, however far apart, when no other time is between them. */
    private List<Found> joined(List<Found> said) {
        var found = plurals.of(said);
        var days = found.stream().filter(it -> it.isDayOnly() && !exclusions.isExcluded(it)).toList();
        var clocks = found.stream().filter(it -> it.isClockOnly() && !exclusions.isExcluded(it)).toList();
        if (days.size() != 1 || clocks.size() != 1
                || Math.abs(found.indexOf(days.getFirst()) - found.indexOf(clocks.getFirst())) > 1) {
            return found;
        }
        return joined(days.getFirst(), clocks.getFirst()).map(one -> {
            var rest = new ArrayList<>(found);
            rest.set(rest.indexOf(days.getFirst()), one);
            rest.remove(clocks.getFirst());
            return (List<Found>) rest;
        }).orElse(found);
    }

    private Optional<Found> joined(Found day, Found clock) {
        var now = setting.now().toLocalDateTime();
        var first = day.start() < clock.start() ? day : clock;
        var last = first.equals(day) ? clock : day;
        return Joins.join(day.time(), clock.time()).flatMap(time -> time.at(now)
                .map(span -> new Found(first.start(), last.end(), time, span, words(first, last))));
    }

    private String words(Found first, Found last) {
        return asides.isCut(first.end(), last.start())
                ? words(first) + " … " + words(last)
                : text.substring(tokens.get(first.start()).start(), tokens.get(last.end() - 1).end());
    }

    private String words(Found one) {
        return one.words().isEmpty()
                ? text.substring(tokens.get(one.start()).start(), tokens.get(one.end() - 1).end())
                : one.words();
    }

    private When when(Found one, boolean excluded) {
        var free = exclusions.freeAfter(one);
        if (free.isPresent() && !excluded) {
            return after(one, free.getAsInt());
        }
        return choices.isOneOfSeveral(one)
                ? oneOf(one, excluded)
                : when(one, one.span(), excluded, otherReadings(one));
    }

    /** "Dinsdag of donderdag, eens per week": the first of them, and the others as other readings. */
    private When oneOf(Found one, boolean excluded) {
        var now = setting.now().toLocalDateTime();
        var each = Recurrences.each(one.time()).stream().flatMap(time -> time.at(now)
                .map(span -> new Found(one.start(), one.end(), time, span, one.words())).stream()).toList();
        var others = each.stream().skip(1).map(it -> when(it, it.span(), excluded, List.of())).toList();
        return when(each.getFirst(), each.getFirst().span(), excluded, others);
    }

    /** "Ik werk tot vier uur": from four on, to the end of that day. */
    private When after(Found one, int from) {
        var begin = one.span().end();
        return new When(text.substring(tokens.get(from).start(), tokens.get(one.end() - 1).end()), existing(begin),
                begin.toLocalDate().plusDays(1).atStartOfDay(), one.time().grain(), true, Optional.empty(), List.of(),
                false, false);
    }

    private When when(Found one, Span span, boolean excluded, List<When> alternatives) {
        var now = setting.now().toLocalDateTime();
        boolean began = one.time().bound() == Bound.BEFORE && span.start().isBefore(now) && span.end().isAfter(now);
        return new When(words(one), existing(began ? now : begin(one, span)), existing(span.end()), one.time().grain(),
                one.time().bound() != Bound.BOTH, one.time().rule(), alternatives, excluded,
                one.time().bound() == Bound.BEFORE);
    }

    /** "Elke ochtend" is not meant from midnight on. */
    private static LocalDateTime begin(Found one, Span span) {
        boolean everyMorning = one.time().rule().isPresent() && one.time().grain() == Grain.PART_OF_DAY
                && span.start().toLocalTime().equals(LocalTime.MIDNIGHT) && span.end().getHour() == NOON;
        return everyMorning ? span.start().withHour(MORNING) : span.start();
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
