package nl.handje.preference;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Person;
import nl.handje.conversation.Question;
import nl.handje.conversation.Question.Option;
import nl.handje.conversation.Say;
import nl.handje.nlp.Understood;
import nl.handje.nlp.When;
import nl.handje.phrase.Spoken;
import nl.handje.resident.Area;
import nl.handje.resident.Hours;
import nl.handje.resident.HoursChanged;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentQuestions;
import nl.handje.resident.Residents;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * One question each, and it is so:
 *
 * <pre>
 * Anna: Noem mij liever mevrouw Jansen
 * Bot:  Goed, ik noem u voortaan mevrouw Jansen. …
 * </pre>
 */
@Component
class SettingFlows {
    static final String NAME_FLOW = "call-me";
    static final String MOVE_FLOW = "move";
    static final String HOURS_FLOW = "hours";
    static final String PAUSE_FLOW = "pause";

    private static final LocalTime EVENING = LocalTime.of(20, 0);

    final Question<String> name;
    final Question<Area> area;
    final Question<Hours> hours;
    final Question<LocalDate> until;

    private final Residents residents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettingFlows(Name names, HoursInWords words, ResidentQuestions questions, Residents residents,
            ApplicationEventPublisher events, Clock clock) {
        this.residents = residents;
        this.events = events;
        this.clock = clock;
        name = Question.named("name", Function.<String>identity(), Function.identity()).answeredBy(names::answeredIn)
                .build();
        area = questions.area().build();
        hours = Question.named("hours", Hours::write, Hours::read)
                .answeredBy(understood -> words.in(understood.text(), Hours.USUAL).or(() -> said(understood)))
                .offering(List.of(new Option<>("day", HoursInWords.BY_DAY),
                        new Option<>("evening", new Hours(Hours.USUAL.from(), EVENING)),
                        new Option<>("usual", Hours.USUAL)))
                .build();
        until = Question.named("until", LocalDate::toString, LocalDate::parse).answeredBy(this::untilIn)
                .offering(List.of(new Option<>("week", LocalDate.EPOCH.plusWeeks(1)),
                        new Option<>("month", LocalDate.EPOCH.plusMonths(1)),
                        new Option<>("long", LocalDate.EPOCH.plusYears(1))))
                .build();
    }

    /** "Tussen 15 en 19 uur", when that was the question. */
    private static Optional<Hours> said(Understood understood) {
        return understood.when().stream().filter(when -> when.hasClockTime() && !when.openEnd()).findFirst()
                .flatMap(when -> Hours.between(when.start().toLocalTime(), when.end().toLocalTime()));
    }

    @Bean
    Flow callMe() {
        return Flow.named(NAME_FLOW).ask(name).then((person, answers) -> {
            resident(person).isCalled(answers.to(name).orElseThrow());
            return List.of(Say.phrase("call-me.done", answers.to(name).orElseThrow()));
        });
    }

    @Bean
    Flow move() {
        return Flow.named(MOVE_FLOW).ask(area).then((person, answers) -> {
            var where = answers.to(area).orElseThrow();
            resident(person).livesIn(where);
            return List.of(Say.phrase("move.done", where.spoken()));
        });
    }

    @Bean
    Flow hoursToHear() {
        return Flow.named(HOURS_FLOW).ask(hours).then((person, answers) -> {
            var wished = answers.to(hours).orElseThrow();
            var resident = resident(person);
            resident.wantsToHearAt(wished);
            events.publishEvent(new HoursChanged(resident.id()));
            return List.of(Say.phrase("hours.done", wished.from().toString(), wished.until().toString()));
        });
    }

    @Bean
    Flow pause() {
        return Flow.named(PAUSE_FLOW).ask(until).then(this::pause);
    }

    private List<Say> pause(Person person, Answers answers) {
        var day = day(answers.to(until).orElseThrow());
        resident(person).pauses(day.atStartOfDay(clock.getZone()).toInstant());
        return List.of(Say.phrase("pause.done", spoken(day))
                .with(Say.Option.of("pause.resume-button", "set:resume")));
    }

    /** A button says how long, and counts from today. */
    private LocalDate day(LocalDate said) {
        return said.isBefore(LocalDate.EPOCH.plusYears(2))
                ? LocalDate.now(clock).plus(LocalDate.EPOCH.until(said))
                : said;
    }

    /** Until the day that is named; "two weeks on holiday" ends with its last day. */
    Optional<LocalDate> untilIn(Understood understood) {
        return understood.when().stream().filter(when -> when.recurrence().isEmpty() && !when.excluded())
                .map(When::end).map(end -> end.toLocalDate()).filter(day -> day.isAfter(LocalDate.now(clock)))
                .findFirst();
    }

    /** "maandag 4 januari". */
    static Spoken spoken(LocalDate day) {
        return (language, phrasebook) -> DateTimeFormatter.ofPattern("EEEE d MMMM", language.locale()).format(day);
    }

    /** Until when the pause is that goes on now. */
    Optional<LocalDate> pausedUntil(Resident resident) {
        return resident.pausedUntil(clock.instant()).map((Instant it) -> it.atZone(clock.getZone()).toLocalDate());
    }

    private Resident resident(Person person) {
        return residents.findByChat(person.chat()).orElseThrow();
    }
}
