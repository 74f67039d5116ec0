package nl.handje.request;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Question;
import nl.handje.conversation.Question.Option;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Cues;
import nl.handje.wantedtime.AnyDay;
import nl.handje.wantedtime.EachWeek;
import nl.handje.wantedtime.MeantTimes;
import nl.handje.wantedtime.Revision;
import nl.handje.wantedtime.TimeOfDay;
import nl.handje.wantedtime.TimesSaid;
import nl.handje.wantedtime.WantedTime;
import nl.handje.wantedtime.WeekDays;

/** When it is wanted: said at once or bit by bit, once or again and again, and put right as often as anybody likes. */
final class TimeQuestions {
    final Question<WantedTime> when;
    final Question<WantedTime> day;
    final Question<TimeOfDay> time;
    /** Whether it is once after all, also when it had come back. */
    final Question<Boolean> once;
    /** The days that were ever wanted, also those that are not any more. */
    final Question<Set<DayOfWeek>> daysNamed;

    private final Cues cues;
    private final Predicate<Answers> byTheClock;

    /**
     * @param byTheClock
     *            whether a day alone is not enough
     */
    TimeQuestions(TimesSaid times, Cues cues, Predicate<Answers> byTheClock) {
        this.cues = cues;
        this.byTheClock = byTheClock;
        this.when = Question.named("when", WantedTime::write, WantedTime::read)
                .answeredBy(understood -> onAnyDay(times.asked(understood), understood))
                .mentionedIn(times::in).correctedBy(times::all).revisedAsSaid(times::revise)
                .offering(List.of(new Option<>("any", new WantedTime.AnyTime()))).build();
        this.day = Question.named("day", WantedTime::write, WantedTime::read)
                .answeredBy(understood -> anyDay(times, understood))
                .askedAs(answers -> comesBackOnNoDay(answers) ? "weekly" : "ask")
                .pickingFrom(answers -> mayBeAnyDay(answers) ? List.of("any") : List.of(),
                        key -> Optional.<WantedTime>of(new WantedTime.AnyTime()).filter(it -> key.equals("any")))
                .onlyWhen(this::lacksDay).build();
        this.time = Question.named("time", TimeOfDay::write, TimeOfDay::read).answeredBy(TimeOfDay::in)
                .offering(List.of(new Option<>("morning", TimeOfDay.MORNING),
                        new Option<>("afternoon", TimeOfDay.AFTERNOON), new Option<>("evening", TimeOfDay.EVENING)))
                .onlyWhen(this::lacksTimeOfDay).build();
        this.once = Question.named("once", String::valueOf, Boolean::valueOf).mentionedIn(this::saysOnce)
                .neverAsked().build();
        this.daysNamed = Question.named("days-named", WeekDays::write, TimeQuestions::days)
                .mentionedIn(understood -> times.in(understood).map(WeekDays::of).filter(days -> !days.isEmpty()))
                .revisedBy(TimeQuestions::together).neverAsked().build();
    }

    /** "It does not matter, after six" leaves the day open and not the hour. */
    private Optional<WantedTime> onAnyDay(Optional<WantedTime> said, Understood understood) {
        if (!cues.names("no-matter", understood.text())) {
            return said;
        }
        return said.map(AnyDay::of).or(() -> Optional.of(new WantedTime.AnyTime()));
    }

    /** To the question on which day, "every day after six" is any of them. */
    private Optional<WantedTime> anyDay(TimesSaid times, Understood understood) {
        return onAnyDay(times.asked(understood), understood)
                .filter(time -> !(time instanceof WantedTime.Said said) || said.dayKnown())
                .filter(day -> !EachWeek.lacksDay(day)).map(AnyDay::ofEvery);
    }

    /** Who must be somewhere at an hour must be there on a day. */
    private boolean mayBeAnyDay(Answers answers) {
        return comesBackOnNoDay(answers) || !byTheClock.test(answers);
    }

    private static Set<DayOfWeek> days(String text) {
        return WeekDays.ofRule("BYDAY=" + text);
    }

    private static Set<DayOfWeek> together(Set<DayOfWeek> earlier, Set<DayOfWeek> later) {
        var all = EnumSet.copyOf(earlier);
        all.addAll(later);
        return all;
    }

    private Optional<Boolean> saysOnce(Understood understood) {
        return cues.names("once", understood.text()) && !cues.names("so-often", understood.text())
                ? Optional.of(true)
                : Optional.of(false).filter(it -> MeantTimes.in(understood).when().stream()
                        .anyMatch(when -> !when.excluded() && when.recurrence().isPresent()));
    }

    private boolean lacksDay(Answers answers) {
        return comesBackOnNoDay(answers) || answers.to(when)
                .filter(wanted -> wanted instanceof WantedTime.Said said && said.needsDay()).isPresent();
    }

    /** "Every week" is on which day? */
    private boolean comesBackOnNoDay(Answers answers) {
        return answers.to(when).filter(EachWeek::lacksDay).isPresent();
    }

    /** In the evening, on the day that was asked for by itself. */
    private Optional<WantedTime> onItsDay(Answers answers) {
        return answers.to(when).map(wanted -> lacksDay(answers)
                ? answers.to(day).map(on -> on(on, wanted)).orElse(wanted)
                : wanted);
    }

    /** "In the afternoon", and any day will do: that is not this afternoon. */
    private static WantedTime on(WantedTime day, WantedTime wanted) {
        if (day instanceof WantedTime.AnyTime any && !EachWeek.lacksDay(wanted)) {
            return wanted instanceof WantedTime.Said said ? AnyDay.withHoursOf(said, any) : day;
        }
        return EachWeek.lacksDay(wanted)
                ? EachWeek.on(day, wanted)
                : isExact(day) ? day : Revision.of(day, wanted);
    }

    private static boolean isExact(WantedTime time) {
        return time.times().stream().anyMatch(WantedTime.Said::isExact);
    }

    private boolean lacksTimeOfDay(Answers answers) {
        return byTheClock.test(answers) && onItsDay(answers).filter(TimeQuestions::lacksTimeOfDay).isPresent();
    }

    private static boolean lacksTimeOfDay(WantedTime time) {
        return !time.times().isEmpty() && time.times().stream().allMatch(WantedTime.Said::needsTimeOfDay);
    }

    /** When it is wanted, with the time of day that was asked for by itself. */
    WantedTime of(Answers answers) {
        var wanted = onItsDay(answers).orElseThrow();
        var timed = !lacksTimeOfDay(wanted)
                ? wanted
                : answers.to(time).map(at -> at(wanted, at)).orElse(wanted);
        return answers.to(once).orElse(false)
                ? timed.comesBack().<WantedTime>map(said -> said.once(said.start().toLocalDate())).orElse(timed)
                : timed;
    }

    private static WantedTime at(WantedTime wanted, TimeOfDay time) {
        return switch (wanted) {
            case WantedTime.AnyTime any -> any;
            case WantedTime.Said said -> said.at(time);
            case WantedTime.OneOf one ->
                new WantedTime.OneOf(one.times().stream().map(said -> said.at(time)).toList());
        };
    }

    /** The days that were wanted, and are not any more. */
    Set<DayOfWeek> notAnyMore(Answers answers) {
        return answers.to(daysNamed).map(named -> WeekDays.without(WeekDays.of(of(answers)), named))
                .orElseGet(Set::of);
    }
}
