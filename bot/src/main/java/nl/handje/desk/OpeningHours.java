package nl.handje.desk;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When somebody of the team is there: {@code ma-vr 9:00-17:00, za 10:00-12:00}. Never on the holidays of the country,
 * nor on days that a town closes.
 */
public final class OpeningHours {
    private static final List<String> DAYS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");
    private static final Pattern PART = Pattern
            .compile("(\\p{L}{2})(?:\\s*-\\s*(\\p{L}{2}))?\\s+(\\d{1,2}[:.]\\d{2})\\s*-\\s*(\\d{1,2}[:.]\\d{2})");
    private static final DateTimeFormatter ON_PAPER = DateTimeFormatter.ofPattern("d-M-uuuu")
            .withResolverStyle(ResolverStyle.STRICT);
    /** Whoever is closed for longer than this has no hours. */
    private static final int LOOK_AHEAD = 60;

    private final List<Span> spans;
    private final Set<LocalDate> closed;

    private OpeningHours(List<Span> spans, Set<LocalDate> closed) {
        this.spans = spans;
        this.closed = closed;
    }

    /** Some hours of some days of the week. */
    private record Span(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
        static Span read(String part) {
            var matcher = PART.matcher(part.toLowerCase(Locale.ROOT));
            if (!matcher.matches()) {
                throw new DateTimeException("not like ma-vr 9:00-17:00");
            }
            var first = day(matcher.group(1));
            var last = matcher.group(2) == null ? first : day(matcher.group(2));
            return new Span(days(first, last), time(matcher.group(3)), time(matcher.group(4))).inOrder();
        }

        private static DayOfWeek day(String name) {
            return DayOfWeek.of(DAYS.indexOf(name) + 1);
        }

        private static Set<DayOfWeek> days(DayOfWeek first, DayOfWeek last) {
            var days = EnumSet.of(last);
            for (var day = first; day != last; day = day.plus(1)) {
                days.add(day);
            }
            return days;
        }

        private static LocalTime time(String written) {
            return LocalTime.parse((written.length() < 5 ? "0" : "") + written.replace('.', ':'));
        }

        private Span inOrder() {
            if (!from.isBefore(to)) {
                throw new DateTimeException("ends before it begins");
            }
            return this;
        }
    }

    /** Empty when it is not written like that; days that are closed as {@code 24-12-2026} or {@code 2026-12-24}. */
    public static Optional<OpeningHours> read(String hours, String closedDays) {
        try {
            var spans = parts(hours).map(Span::read).sorted(Comparator.comparing(Span::from)).toList();
            return Optional.of(new OpeningHours(spans,
                    parts(closedDays).map(OpeningHours::date).collect(Collectors.toUnmodifiableSet())));
        } catch (DateTimeException notLikeThat) {
            return Optional.empty();
        }
    }

    private static LocalDate date(String written) {
        return written.indexOf('-') < 4 ? LocalDate.parse(written, ON_PAPER) : LocalDate.parse(written);
    }

    private static Stream<String> parts(String written) {
        return Arrays.stream(written.split("[,;\\n]")).map(String::strip).filter(part -> !part.isEmpty());
    }

    /** Until when somebody is there now; empty when nobody is. */
    public Optional<ZonedDateTime> openUntil(ZonedDateTime now) {
        return on(now.toLocalDate())
                .filter(span -> !now.toLocalTime().isBefore(span.from()) && now.toLocalTime().isBefore(span.to()))
                .map(span -> now.with(span.to())).findFirst();
    }

    /** When somebody is there again; empty when that is not known. */
    public Optional<ZonedDateTime> opensAfter(ZonedDateTime now) {
        return Stream.iterate(now.toLocalDate(), day -> day.plusDays(1)).limit(LOOK_AHEAD)
                .flatMap(day -> on(day).map(span -> day.atTime(span.from()).atZone(now.getZone())))
                .filter(opening -> opening.isAfter(now)).findFirst();
    }

    /** When somebody was there for so long, counted from a moment; empty when that is not known. */
    public Optional<ZonedDateTime> after(ZonedDateTime moment, Duration time) {
        var left = time;
        for (int i = 0; i < LOOK_AHEAD; i++) {
            var day = moment.toLocalDate().plusDays(i);
            for (var span : on(day).toList()) {
                var begin = latest(day.atTime(span.from()).atZone(moment.getZone()), moment);
                var there = Duration.between(begin, day.atTime(span.to()).atZone(moment.getZone()));
                if (there.compareTo(left) >= 0) {
                    return Optional.of(begin.plus(left));
                }
                left = there.isNegative() ? left : left.minus(there);
            }
        }
        return Optional.empty();
    }

    private static ZonedDateTime latest(ZonedDateTime one, ZonedDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private Stream<Span> on(LocalDate day) {
        return closed.contains(day) || Holidays.isOne(day)
                ? Stream.empty()
                : spans.stream().filter(span -> span.days().contains(day.getDayOfWeek()));
    }
}
