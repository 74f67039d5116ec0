package nl.handje.wantedtime;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handje.nlp.Grain;
import nl.handje.nlp.Understood;
import nl.handje.nlp.When;
import nl.handje.phrase.Cues;
import nl.handje.phrase.Foreground;
import nl.handje.recurrence.Recurrence;
import nl.handje.wantedtime.WantedTime.Said;
import org.springframework.stereotype.Component;

/** Makes the wanted time of everything that a message says of it: alternatives, what will not do, "or later". */
@Component
public class TimesSaid {
    private static final Pattern OR = Pattern.compile(
            "(?iu)\\s*(?:,|/|\\b(?:of|or|dan wel)\\b|\\b(?:anders|eventueel|desnoods|else|ook|op|on|de|komende)\\b|\\s++){1,20}");
    private static final Pattern NAMES_OR = Pattern.compile("(?iu)\\b(?:of|or|dan wel)\\b|/");
    private static final Pattern AND = Pattern.compile(
            "(?iu)\\s*(?:,|&|\\+|\\b(?:en|and|n|op|on|de|komende|both|beide|ook)\\b|\\b\\d{1,2}\\b|\\s++){1,20}");
    private static final Pattern NAMES_AND = Pattern.compile("(?iu)\\b(?:en|and|n)\\b|&|\\+");
    /** Between what was said in two places. */
    private static final Pattern BITS = Pattern.compile(" … ");
    private static final int LATE = 18;

    private final Cues cues;
    private final SeriesSaid series;
    private final SaidBesides besides;
    private final DayAlone alone;
    private final Clock clock;

    TimesSaid(Cues cues, SeriesSaid series, SaidBesides besides, DayAlone alone, Clock clock) {
        this.cues = cues;
        this.series = series;
        this.besides = besides;
        this.alone = alone;
        this.clock = clock;
    }

    /** What a later word makes of an earlier one: another time, or one that will do as well. */
    public WantedTime revise(WantedTime earlier, WantedTime said, Understood understood) {
        var later = InItsWeek.of(understood, earlier, said);
        if (later instanceof WantedTime.AnyTime no && !no.not().isEmpty()
                && !cues.names("any-time", understood.text())) {
            return Revision.without(earlier, no.not());
        }
        if (cues.names("any-of-the-days", understood.text())) {
            return EachWeek.anyOf(earlier, later).orElseGet(() -> withHours(earlier, Revision.of(earlier, later)));
        }
        return besides.in(understood)
                ? Revision.either(earlier, later).orElseGet(() -> Revision.of(earlier, later))
                : Revision.of(earlier, later);
    }

    /** "Any day will do", of what was on a day at an hour: the hour stays. */
    private static WantedTime withHours(WantedTime earlier, WantedTime later) {
        return earlier instanceof Said said && later instanceof WantedTime.AnyTime any
                ? AnyDay.withHoursOf(said, any)
                : later;
    }

    /** Whether a time is named that will do as well. */
    public boolean saysBesides(Understood understood) {
        return besides.in(understood) && !understood.when().isEmpty();
    }

    /** What a message about anything says. */
    public Optional<WantedTime> in(Understood said) {
        var understood = FromThenOn.in(MeantTimes.in(ofTheAsk(said)));
        var room = new Leeway(cues.names("or-later", understood.text()), WeekDays.of(excluded(understood)));
        return times(understood, room).or(() -> putRight(understood)).or(() -> anyTime(understood, room))
                .or(() -> atOnce("at-once", understood));
    }

    /** The time in the sentence that asks wins from what was told before it. */
    private static Understood ofTheAsk(Understood said) {
        var asked = Foreground.of(said.text());
        var times = said.when().stream().filter(when -> BITS.splitAsStream(when.text())
                .anyMatch(asked::contains)).toList();
        return asked.equals(said.text()) ? said : said.withWhen(times);
    }

    /** "Not 10 but 12", on the day that is known. */
    private Optional<WantedTime> putRight(Understood understood) {
        var now = LocalDateTime.now(clock);
        return ClockSaid.in(understood.text()).map(time -> {
            var day = now.toLocalDate().plusDays(time.from().isBefore(now.toLocalTime()) ? 1 : 0).atStartOfDay();
            return new Said(day, day.plusDays(1), Grain.DAY, Optional.empty(), false, Leeway.NONE).at(time);
        });
    }

    /** What a message answers when the time was asked. */
    public Optional<WantedTime> asked(Understood said) {
        var understood = MeantTimes.in(said);
        return in(understood).or(() -> atOnce("urgent", understood)).or(() -> rightNow(understood))
                .or(() -> notThen(understood)).or(() -> alone.in(understood));
    }

    /** "Thursday does not work", and no other time: any but that. */
    public Optional<WantedTime> notThen(Understood said) {
        var days = WeekDays.of(excluded(MeantTimes.in(said)));
        return days.isEmpty() || in(said).isPresent() ? Optional.empty() : Optional.of(new WantedTime.AnyTime(days));
    }

    private Optional<WantedTime> anyTime(Understood understood, Leeway room) {
        return cues.names("any-time", understood.text())
                ? Optional.of(new WantedTime.AnyTime(room.not()))
                : Optional.empty();
    }

    private Optional<WantedTime> atOnce(String cue, Understood understood) {
        return cues.has(cue, understood.text()) ? Optional.of(soon()) : Optional.empty();
    }

    /** "Now please", to the question when: in a sentence it is as often "not now" and "I live here now". */
    private Optional<WantedTime> rightNow(Understood understood) {
        return cues.is("right-now", understood.text()) ? Optional.of(soon()) : Optional.empty();
    }

    /** "As soon as you can" is today, and in the evening tomorrow as well: this very minute nobody could come. */
    private Said soon() {
        var now = LocalDateTime.now(clock);
        var today = now.toLocalDate().atStartOfDay();
        return new Said(today, today.plusDays(now.getHour() < LATE ? 1 : 2), Grain.DAY, Optional.empty(), true,
                Leeway.NONE);
    }

    private Said meant(When when) {
        return when.grain() == Grain.SECOND ? soon() : WantedTime.of(when);
    }

    /** Everything that could be meant by a correction, each by itself. */
    public List<WantedTime> all(Understood understood) {
        return Stream.concat(in(understood).or(() -> notThen(understood)).stream(),
                MeantTimes.in(understood).when().stream().filter(when -> !when.excluded())
                        .<WantedTime>map(this::meant))
                .toList();
    }

    private Optional<WantedTime> times(Understood understood, Leeway room) {
        var days = together(understood).or(() -> bothAtTheirTime(understood));
        if (days.isPresent()) {
            return days.map(said -> said.with(room));
        }
        var alternatives = alternatives(understood);
        if (alternatives.size() > 1) {
            return Optional.of(new WantedTime.OneOf(atTheirTime(alternatives).stream().map(it -> it.with(room))
                    .toList()));
        }
        return series.in(understood).or(() -> understood.timeMeant().map(this::meant)).map(said -> said.isOfADay()
                ? ClockApart.in(understood).or(() -> ClockSaid.in(understood.text())).map(said::at).orElse(said)
                : said).<WantedTime>map(said -> WeekendHours.in(said, ClockApart.in(understood))
                        .orElseGet(() -> said.with(room)))
                .map(said -> saysAnyDay(understood, said) ? AnyDay.of(said) : said);
    }

    private boolean saysAnyDay(Understood understood, WantedTime said) {
        return cues.names("any-of-the-days", understood.text())
                || (said.comesBack().isEmpty() && cues.names("any-time", understood.text()));
    }

    /** "Tuesday, Wednesday or Thursday": days, or moments, with nothing but "or" and commas between them. */
    private static List<Said> alternatives(Understood understood) {
        var or = joined(understood, OR, NAMES_OR);
        return or.isEmpty() ? joined(understood, AND, NAMES_AND) : or;
    }

    /** "Saturday and Sunday": one day after the other. */
    private static Optional<Said> together(Understood understood) {
        var days = joined(understood, AND, NAMES_AND);
        boolean inARow = !days.isEmpty();
        for (int i = 1; i < days.size(); i++) {
            inARow &= days.get(i).isOfADay() && days.get(i - 1).isOfADay()
                    && days.get(i).start().equals(days.get(i - 1).end());
        }
        return inARow
                ? Optional.of(new Said(days.getFirst().start(), days.getLast().end(), Grain.DAY, Optional.empty(),
                        true, Leeway.NONE))
                : Optional.empty();
    }

    /** "Saturday and Sunday morning, both days": each of them, and not one to choose. */
    private Optional<Said> bothAtTheirTime(Understood understood) {
        var days = atTheirTime(joined(understood, AND, NAMES_AND));
        boolean inARow = days.size() > 1 && cues.names("both-days", understood.text());
        for (int i = 1; i < days.size(); i++) {
            inARow &= days.get(i).isExact() && days.get(i).timeOfDay().equals(days.getFirst().timeOfDay())
                    && days.get(i).start().equals(days.get(i - 1).start().plusDays(1));
        }
        return inARow
                ? Optional.of(days.getFirst().by(new Recurrence("FREQ=DAILY", days.getFirst().start().toLocalDate(),
                        Optional.of(days.getLast().start().toLocalDate()))))
                : Optional.empty();
    }

    /** Days, or moments, with nothing between them but such words. */
    private static List<Said> joined(Understood understood, Pattern between, Pattern naming) {
        var found = new ArrayList<When>();
        boolean named = false;
        int end = 0;
        for (var when : understood.when().stream().filter(TimesSaid::canBeAlternative).toList()) {
            int start = understood.text().indexOf(when.text(), end);
            var words = start < 0 || found.isEmpty() ? "" : understood.text().substring(end, start);
            if (!found.isEmpty() && (start < 0 || !between.matcher(words).matches())) {
                break;
            }
            named |= naming.matcher(words).find();
            found.add(when);
            end = Math.max(start, 0) + when.text().length();
        }
        return named ? found.stream().map(WantedTime::of).toList() : List.of();
    }

    private static boolean canBeAlternative(When when) {
        return !when.excluded() && !when.dayImplied() && when.recurrence().isEmpty() && !when.openEnd()
                && when.grain().compareTo(Grain.WEEKEND) <= 0;
    }

    /** "Tuesday or Wednesday at ten": the hour is that of both. */
    private static List<Said> atTheirTime(List<Said> times) {
        var said = times.stream().filter(Said::isOnTheClock).findFirst()
                .or(() -> times.stream().filter(Said::isExact).findFirst());
        return said.map(clock -> times.stream().map(time -> time.needsTimeOfDay() ? time.at(clock.timeOfDay()) : time)
                .toList()).orElse(times);
    }

    private static List<When> excluded(Understood understood) {
        return understood.when().stream().filter(When::excluded).toList();
    }
}
