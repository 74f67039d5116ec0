package nl.handje.offer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handje.conversation.Phrasebook;
import nl.handje.conversation.Spoken;
import nl.handje.nlp.Grain;
import nl.handje.nlp.Language;
import nl.handje.nlp.Understood;
import nl.handje.nlp.When;

/**
 * The days of the week and the hours at which somebody can help, on the wall clock of the town.
 *
 * @param from
 *            first moment of a day
 * @param until
 *            first moment after it; midnight for the end of the day
 */
public record Availability(Set<DayOfWeek> days, LocalTime from, LocalTime until) {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final String[] RULE_DAYS = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

    public static final Availability ALWAYS = onDays(EnumSet.allOf(DayOfWeek.class));
    public static final Availability WEEKDAYS = onDays(EnumSet.complementOf(EnumSet.copyOf(WEEKEND)));
    public static final Availability WEEKENDS = onDays(WEEKEND);
    public static final Availability EVENINGS = new Availability(EnumSet.allOf(DayOfWeek.class), LocalTime.of(17, 0),
            LocalTime.MIDNIGHT);

    public Availability {
        days = Set.copyOf(days);
    }

    private static Availability onDays(Set<DayOfWeek> days) {
        return new Availability(days, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }

    /**
     * What a message says: "behalve in het weekend", "alleen dinsdag", "na vijven". Empty when it says nothing of the
     * kind.
     */
    static Optional<Availability> in(Understood understood) {
        return understood.when().isEmpty() ? Optional.empty() : Optional.of(of(understood.when()));
    }

    private static Availability of(List<When> times) {
        var wanted = days(times.stream().filter(when -> !when.excluded()).toList());
        var unwanted = days(times.stream().filter(When::excluded).toList());
        var days = EnumSet.allOf(DayOfWeek.class);
        if (!wanted.isEmpty()) {
            days.retainAll(wanted);
        }
        days.removeAll(unwanted);
        return times.stream().filter(when -> !when.excluded() && hasHours(when)).findFirst()
                .filter(when -> when.dayImplied() || times.stream().noneMatch(Availability::isForWholeDays))
                .map(when -> new Availability(days, when.start().toLocalTime(), until(when)))
                .orElseGet(() -> onDays(days));
    }

    private static boolean hasHours(When when) {
        return when.grain().compareTo(Grain.PART_OF_DAY) <= 0;
    }

    /** "Weekends" is all of them, also beside "or Friday afternoon". */
    private static boolean isForWholeDays(When when) {
        return !when.excluded() && !hasHours(when) && when.recurrence().isPresent();
    }

    private static LocalTime until(When when) {
        return when.openEnd() ? LocalTime.MIDNIGHT : when.end().toLocalTime();
    }

    private static Set<DayOfWeek> days(List<When> times) {
        return times.stream().flatMap(when -> days(when).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    private static Set<DayOfWeek> days(When when) {
        var ruled = when.recurrence().map(Availability::daysOfRule).orElseGet(Set::of);
        if (!ruled.isEmpty()) {
            return ruled;
        }
        return switch (when.grain()) {
            case WEEKEND -> WEEKEND;
            case DAY -> when.openEnd() ? Set.of() : daysFrom(when.start().toLocalDate(), when.end().toLocalDate());
            case SECOND, MINUTE, HOUR, PART_OF_DAY ->
                when.dayImplied() ? Set.of() : EnumSet.of(when.start().getDayOfWeek());
            case WEEK, MONTH, QUARTER, YEAR -> Set.of();
        };
    }

    /** "Maandag tot en met donderdag". */
    private static Set<DayOfWeek> daysFrom(LocalDate first, LocalDate until) {
        return first.datesUntil(until).limit(ALWAYS.days.size()).map(LocalDate::getDayOfWeek)
                .collect(Collectors.toSet());
    }

    /** The BYDAY part of an RFC 5545 rule; all days of one that is daily. */
    private static Set<DayOfWeek> daysOfRule(String rule) {
        if (rule.equals("FREQ=DAILY")) {
            return ALWAYS.days;
        }
        return Arrays.stream(rule.split(";")).filter(part -> part.startsWith("BYDAY="))
                .flatMap(part -> Arrays.stream(part.substring("BYDAY=".length()).split(",")))
                .map(day -> DayOfWeek.of(Arrays.asList(RULE_DAYS).indexOf(day.substring(day.length() - 2)) + 1))
                .collect(Collectors.toSet());
    }

    /** Whether somebody can be there from one moment to another of the same day. */
    public boolean covers(LocalDateTime start, LocalDateTime end) {
        return days.contains(start.getDayOfWeek()) && !start.toLocalTime().isBefore(from) && isBeforeTheEnd(start, end);
    }

    private boolean isBeforeTheEnd(LocalDateTime start, LocalDateTime end) {
        var sameDay = end.toLocalDate().equals(start.toLocalDate());
        return until.equals(LocalTime.MIDNIGHT) || (sameDay && !end.toLocalTime().isAfter(until));
    }

    /** Whether there is any moment in a span of days. */
    public boolean touches(LocalDateTime start, LocalDateTime end) {
        return start.toLocalDate().datesUntil(end.minusNanos(1).toLocalDate().plusDays(1))
                .limit(DayOfWeek.values().length)
                .anyMatch(day -> days.contains(day.getDayOfWeek()));
    }

    /** "op doordeweekse dagen". */
    public Spoken spoken() {
        if (!until.equals(LocalTime.MIDNIGHT)) {
            return Spoken.phrase("availability.between", spokenDays(), from.toString(), until.toString());
        }
        return from.equals(LocalTime.MIDNIGHT)
                ? spokenDays()
                : Spoken.phrase("availability.from", spokenDays(), from.toString());
    }

    private Spoken spokenDays() {
        if (days.equals(ALWAYS.days)) {
            return Spoken.phrase("availability.always");
        }
        if (days.equals(WEEKDAYS.days)) {
            return Spoken.phrase("availability.weekdays");
        }
        return days.equals(WEEKENDS.days) ? Spoken.phrase("availability.weekends") : this::eachDay;
    }

    private String eachDay(Language language, Phrasebook phrasebook) {
        return days.stream().sorted().map(day -> day.getDisplayName(TextStyle.FULL, language.locale()))
                .collect(Collectors.joining(", "));
    }

    /** For keeping; {@link #read} reads it. */
    public String write() {
        return days.stream().sorted().map(day -> RULE_DAYS[day.getValue() - 1]).collect(Collectors.joining(",")) + "|"
                + from + "|" + until;
    }

    static Availability read(String text) {
        var parts = text.split("\\|");
        return new Availability(daysOfRule("BYDAY=" + parts[0]), LocalTime.parse(parts[1]), LocalTime.parse(parts[2]));
    }
}
