package nl.handje.offer;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handje.nlp.Understood;
import nl.handje.nlp.When;
import nl.handje.phrase.Spoken;
import nl.handje.wantedtime.WantedTime;
import nl.handje.wantedtime.WeekDays;

/**
 * The days of the week at which somebody can help, each with its hours, on the wall clock of the town.
 */
public record Availability(Map<DayOfWeek, Hours> hours) {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<DayOfWeek> WORKING_DAYS = EnumSet.complementOf(EnumSet.copyOf(WEEKEND));
    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    public static final Availability ALWAYS = on(EVERY_DAY, Hours.ALL_DAY);
    public static final Availability WEEKDAYS = on(WORKING_DAYS, Hours.ALL_DAY);
    public static final Availability WEEKENDS = on(WEEKEND, Hours.ALL_DAY);
    public static final Availability EVENINGS = on(EVERY_DAY, new Hours(LocalTime.of(17, 0), LocalTime.MIDNIGHT));

    public Availability {
        hours = hours.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(hours));
    }

    private static Availability on(Set<DayOfWeek> days, Hours hours) {
        return new Availability(days.stream().collect(Collectors.toMap(day -> day, day -> hours)));
    }

    /**
     * What a message says: "behalve in het weekend", "alleen dinsdag", "na vijven". Empty when it says nothing of the
     * kind.
     */
    static Optional<Availability> in(Understood understood) {
        return of(understood.when());
    }

    static Optional<Availability> of(List<When> times) {
        var telling = times.stream().flatMap(Availability::withOtherDays).filter(Availability::tellsDays).toList();
        return Optional.of(telling).filter(it -> !it.isEmpty()).map(Availability::made)
                .filter(it -> !it.days().isEmpty());
    }

    /** "Once a week, Tuesdays or Thursdays": whoever asks needs one of them, whoever helps can on both. */
    private static Stream<When> withOtherDays(When when) {
        return Stream.concat(Stream.of(when),
                when.alternatives().stream().filter(other -> other.recurrence().isPresent()
                        && !WeekDays.of(other).equals(WeekDays.of(when))));
    }

    /** "Once a week" is how often, not when; "from now until Christmas" is how long. */
    private static boolean tellsDays(When when) {
        return when.recurrence().isEmpty() || !WeekDays.of(when).isEmpty();
    }

    private static Availability made(List<When> times) {
        var wanted = times.stream().filter(when -> !when.excluded()).toList();
        var days = EnumSet.allOf(DayOfWeek.class);
        var named = WeekDays.of(wanted);
        if (!named.isEmpty()) {
            days.retainAll(named);
        }
        days.removeAll(WeekDays.of(times.stream().filter(When::excluded).toList()));
        var hours = new EnumMap<DayOfWeek, Hours>(DayOfWeek.class);
        days.forEach(day -> hours.put(day, hoursOn(day, wanted)));
        return new Availability(hours);
    }

    /** The hours said with the day, else those of the other days, unless it is named as a whole day. */
    private static Hours hoursOn(DayOfWeek day, List<When> wanted) {
        var ofTheDay = wanted.stream().filter(when -> WeekDays.of(when).contains(day)).toList();
        var whole = ofTheDay.stream().anyMatch(Availability::isForWholeDays);
        return ofTheDay.stream().filter(Hours::isAboutHours).findFirst()
                .or(() -> wanted.stream()
                        .filter(when -> Hours.isAboutHours(when) && (when.dayImplied() || !whole)).findFirst())
                .map(Hours::of).orElse(Hours.ALL_DAY);
    }

    /** "Weekends" is all of them. */
    private static boolean isForWholeDays(When when) {
        return when.recurrence().isPresent() && !Hours.isAboutHours(when);
    }

    /** "On Sunday only in the morning": the other days stay, unless every day was meant till then. */
    static Availability revise(Availability earlier, Availability later) {
        var hoursOfSomeDays = earlier.days().size() < EVERY_DAY.size() && later.days().size() < earlier.days().size()
                && earlier.days().containsAll(later.days())
                && later.hours.values().stream().noneMatch(Hours::isAllDay);
        if (!hoursOfSomeDays) {
            return later;
        }
        var all = new EnumMap<>(earlier.hours);
        all.putAll(later.hours);
        return new Availability(all);
    }

    /** "After seven", of no day: on the days that they can. */
    Availability onTheirDays(Availability later, Understood said) {
        var onlyHours = WeekDays.of(said.when()).isEmpty() && later.days().equals(EVERY_DAY)
                && later.hours.values().stream().noneMatch(Hours::isAllDay);
        if (!onlyHours) {
            return later;
        }
        var all = new EnumMap<>(later.hours);
        all.keySet().retainAll(days());
        return new Availability(all);
    }

    /** On all days of both; a day of both has the hours of the other. */
    Availability and(Availability other) {
        var all = new EnumMap<DayOfWeek, Hours>(DayOfWeek.class);
        all.putAll(hours);
        all.putAll(other.hours);
        return new Availability(all);
    }

    public Set<DayOfWeek> days() {
        return hours.keySet();
    }

    /** Whether this leaves time for what is wanted. */
    public boolean suits(WantedTime when) {
        return switch (when) {
            case WantedTime.AnyTime any -> hours.entrySet().stream().filter(day -> !any.not().contains(day.getKey()))
                    .anyMatch(day -> any.at().isEmpty() || day.getValue().meet(any.at().get()));
            case WantedTime.OneOf one -> one.times().stream().anyMatch(this::suits);
            case WantedTime.Said said -> suits(said);
        };
    }

    private boolean suits(WantedTime.Said said) {
        var leeway = said.leeway();
        var later = leeway.orLater() && !leeway.not().containsAll(days());
        return later || (said.isExact()
                ? covers(said.start(), said.end())
                : touches(said.start(), said.end(), leeway.not()));
    }

    /** Whether somebody can be there from one moment to another of the same day. */
    public boolean covers(LocalDateTime start, LocalDateTime end) {
        return Optional.ofNullable(hours.get(start.getDayOfWeek())).filter(it -> it.cover(start, end)).isPresent();
    }

    /** Whether there is any moment in a span of days, other than on some of them. */
    public boolean touches(LocalDateTime start, LocalDateTime end, Set<DayOfWeek> not) {
        return start.toLocalDate().datesUntil(end.minusNanos(1).toLocalDate().plusDays(1))
                .limit(DayOfWeek.values().length)
                .anyMatch(day -> days().contains(day.getDayOfWeek()) && !not.contains(day.getDayOfWeek()));
    }

    /** "doordeweeks", "op zondag tot 12:00, op dinsdag". */
    public Spoken spoken() {
        var parts = byHours().entrySet().stream().map(it -> spoken(it.getValue(), it.getKey())).toList();
        return (language, phrasebook) -> parts.stream().map(part -> part.in(language, phrasebook))
                .collect(Collectors.joining("; "));
    }

    /** Days that have the same hours stand together. */
    private Map<Hours, Set<DayOfWeek>> byHours() {
        return hours.entrySet().stream().collect(Collectors.groupingBy(Map.Entry::getValue, LinkedHashMap::new,
                Collectors.mapping(Map.Entry::getKey,
                        Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)))));
    }

    private static Spoken spoken(Set<DayOfWeek> days, Hours hours) {
        if (!hours.until().equals(LocalTime.MIDNIGHT) && hours.from().equals(LocalTime.MIDNIGHT)) {
            return Spoken.phrase("availability.until", spoken(days), hours.until().toString());
        }
        if (!hours.until().equals(LocalTime.MIDNIGHT)) {
            return Spoken.phrase("availability.between", spoken(days), hours.from().toString(),
                    hours.until().toString());
        }
        return hours.isAllDay()
                ? spoken(days)
                : Spoken.phrase("availability.from", spoken(days),
                        hours.from().toString());
    }

    private static Spoken spoken(Set<DayOfWeek> days) {
        if (days.equals(EVERY_DAY)) {
            return Spoken.phrase("availability.always");
        }
        if (days.equals(WORKING_DAYS)) {
            return Spoken.phrase("availability.weekdays");
        }
        return days.equals(WEEKEND)
                ? Spoken.phrase("availability.weekends")
                : Spoken.all(days.stream().sorted().map(day -> (Spoken) (language, phrasebook) -> day
                        .getDisplayName(TextStyle.FULL, language.locale())).toList());
    }

    /** For keeping; {@link #read} reads it. */
    public String write() {
        return byHours().entrySet().stream().map(it -> WeekDays.write(it.getValue()) + "|" + it.getKey().write())
                .collect(Collectors.joining(";"));
    }

    /** Reads what {@link #write} wrote. */
    public static Availability read(String text) {
        var hours = new EnumMap<DayOfWeek, Hours>(DayOfWeek.class);
        Arrays.stream(text.split(";")).filter(group -> !group.isEmpty()).map(group -> group.split("\\|"))
                .forEach(group -> WeekDays.ofRule("BYDAY=" + group[0]).forEach(
                        day -> hours.put(day, new Hours(LocalTime.parse(group[1]), LocalTime.parse(group[2])))));
        return new Availability(hours);
    }
}
