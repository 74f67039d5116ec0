package nl.handje.wantedtime;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handje.nlp.Grain;
import nl.handje.nlp.Understood;
import nl.handje.nlp.When;
import org.jspecify.annotations.Nullable;

/** "Mondays and Wednesdays 9 to 1", "maandag van 9 tot 12 boodschappen": hours beside a day that were not seen yet. */
public final class HoursBeside {
    private static final String HOUR = "(\\d{1,2})(?:[:.]([0-5]\\d))?";
    private static final Pattern RANGE = Pattern.compile("(?iu)(?<![\\d:.,€/-])" + HOUR
            + "(?:\\s*(?:uur|u|h|am|pm))?\\s*(?:tot|to|until|till|-|–)\\s*"
            + HOUR + "(?![\\d:,]|\\.\\d|\\s*(?:km|kilo|euro|€|jaar|years|keer|times|mensen|people|dec|jan|feb|nov))");
    private static final int EARLY = 7;
    private static final int HALF_A_DAY = 12;
    private static final int HOURS = 24;

    private HoursBeside() {
    }

    /** The same message; with the hours that stand beside its days when it says no others. */
    public static Understood in(Understood said) {
        var hours = said.when().stream().anyMatch(when -> when.grain().compareTo(Grain.PART_OF_DAY) <= 0);
        return hours || WeekDays.of(said.when()).isEmpty()
                ? said
                : said.withWhen(Stream.concat(said.when().stream(), range(said).stream()).toList());
    }

    private static Optional<When> range(Understood said) {
        return RANGE.matcher(said.text()).results().flatMap(range -> hours(range,
                said.when().getFirst().start().toLocalDate().atStartOfDay()).stream()).findFirst();
    }

    private static Optional<When> hours(MatchResult range, LocalDateTime day) {
        int first = Integer.parseInt(range.group(1));
        int last = Integer.parseInt(range.group(3));
        if (first >= HOURS || last >= HOURS || first == 0) {
            return Optional.empty();
        }
        int from = first < EARLY ? first + HALF_A_DAY : first;
        int until = last <= from ? last + HALF_A_DAY : last;
        return until <= from || until >= HOURS
                ? Optional.empty()
                : Optional.of(new When(range.group(), day.with(at(from, range.group(2))),
                        day.with(at(until, range.group(4))), Grain.HOUR, false, Optional.empty(), List.of()));
    }

    private static LocalTime at(int hour, @Nullable String minutes) {
        return LocalTime.of(hour, minutes == null ? 0 : Integer.parseInt(minutes));
    }
}
