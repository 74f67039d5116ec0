package nl.handje.othertime;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.handje.nlp.Grain;
import nl.handje.wantedtime.WantedTime;

/**
 * "Een uur later", "half an hour earlier": so much after or before what was agreed, on the wall clock.
 *
 * @param minutes
 *            negative for earlier
 */
public record SaidShift(long minutes) {
    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;
    private static final Pattern SAID = Pattern.compile("(?iu)\\b(?:(?<count>een|één|1|an|a|one|twee|2|two|drie|3|three"
            + "|vier|4|four|vijf|5|five|tien|10|ten|twintig|20|twenty|dertig|30|thirty|half|half an|half a|anderhalf"
            + "|three quarters of an)\\s+)?"
            + "(?<unit>uurtje|uur|uren|kwartiertje|kwartier|minuten|minuutjes|min|dagen|dagje|dag|weken|weekje|week"
            + "|hours|hour|quarter of an hour|quarter|minutes|mins|days|day|weeks)\\s+"
            + "(?:wat\\s+|iets\\s+)?(?<way>later|eerder|vroeger|earlier|sooner)\\b");
    private static final Map<String, Double> COUNTS = Map.ofEntries(Map.entry("twee", 2.0), Map.entry("2", 2.0),
            Map.entry("two", 2.0), Map.entry("drie", 3.0), Map.entry("3", 3.0), Map.entry("three", 3.0),
            Map.entry("vier", 4.0), Map.entry("4", 4.0), Map.entry("four", 4.0), Map.entry("vijf", 5.0),
            Map.entry("5", 5.0), Map.entry("five", 5.0), Map.entry("tien", 10.0), Map.entry("10", 10.0),
            Map.entry("ten", 10.0), Map.entry("twintig", 20.0), Map.entry("20", 20.0), Map.entry("twenty", 20.0),
            Map.entry("dertig", 30.0), Map.entry("30", 30.0), Map.entry("thirty", 30.0), Map.entry("half", 0.5),
            Map.entry("half an", 0.5), Map.entry("half a", 0.5), Map.entry("anderhalf", 1.5),
            Map.entry("three quarters of an", 0.75));

    public static Optional<SaidShift> in(String text) {
        var said = SAID.matcher(text);
        return said.find() ? Optional.of(of(said)) : Optional.empty();
    }

    private static SaidShift of(Matcher said) {
        var count = Optional.ofNullable(said.group("count")).map(it -> it.toLowerCase(Locale.ROOT))
                .map(it -> COUNTS.getOrDefault(it, 1.0)).orElse(1.0);
        long minutes = Math.round(count * unit(said.group("unit").toLowerCase(Locale.ROOT)));
        return new SaidShift(said.group("way").equalsIgnoreCase("later") ? minutes : -minutes);
    }

    private static long unit(String unit) {
        if (unit.startsWith("kwartier") || unit.startsWith("quarter")) {
            return HOUR / 4;
        }
        if (unit.startsWith("min")) {
            return 1;
        }
        if (unit.startsWith("da")) {
            return DAY;
        }
        return unit.startsWith("we") ? 7 * DAY : HOUR;
    }

    /** The time that comes of it. Of what has no hour only the day moves; empty when there is nothing to move. */
    Optional<WantedTime.Said> of(WantedTime.Said time) {
        var days = minutes % DAY == 0;
        return !days && time.grain().compareTo(Grain.HOUR) > 0
                ? Optional.empty()
                : Optional.of(new WantedTime.Said(time.start().plus(minutes, ChronoUnit.MINUTES),
                        time.end().plus(minutes, ChronoUnit.MINUTES), time.grain(), Optional.empty(), true,
                        time.leeway()));
    }
}
