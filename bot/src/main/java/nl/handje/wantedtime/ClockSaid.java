package nl.handje.wantedtime;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handje.nlp.Grain;

/**
 * A time of the clock in the few words in which people put one right: "niet 10 uur maar 12 uur", "maak er 1 uur van",
 * "make it 10.30", "avond. 19 uur". Alone they would be lengths or numbers. Until seven it is in the afternoon, unless
 * the words say otherwise.
 */
final class ClockSaid {
    private static final List<String> DUTCH = List.of("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht",
            "negen", "tien", "elf", "twaalf");
    private static final List<String> ENGLISH = List.of("one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "eleven", "twelve");
    private static final String NUMBER = "(?:\\d{1,2}(?:[.:h]\\d{2})?|" + String.join("|", DUTCH) + "|één|"
            + String.join("|", ENGLISH) + ")";
    private static final String HOURS = "\\s*(?:uur|u\\b|h\\b|o.?clock|[ap]\\.?m\\b\\.?)";
    private static final String AT = "(?:(?:om|op|rond|at|to|naar|in)\\s+)?";
    private static final String TIME = AT + "(?<time>" + NUMBER + ")(?=\\b|[ap]\\.?m\\b)(?<hours>" + HOURS + ")";
    private static final String HERE = TIME + "?";
    private static final String BEGIN = "(?iu)\\P{L}*?(?:(?:o|oh|ow|ach|hé|nee|neen|no|wacht|wait|sorry|pardon|toch|actually"
            + "|maar|but|ja|yes|and|en|ik bedoel(?:de)?|i mean|i meant|please|doe|liever|rather)\\b[\\s,.!…:;-]*){0,20}";
    private static final String END = "(?:[\\s,]*\\b(?:zijn|worden|van|graag|hoor|aub|alstublieft|alsjeblieft|dan|dus"
            + "|toch|please|thanks|instead|then|be)){0,20}[\\s.!]*";
    private static final List<Pattern> WAYS = Stream.of(
            "(?:niet|not)\\s+" + AT + NUMBER + "\\b(?:" + HOURS
                    + ")?[\\s,;.-]+(?:(?:maar|but|liever|rather|wel|doe|make it|it.?s|het is|is)\\s+){0,20}" + HERE,
            "(?:(?:de|the)\\s+)?(?:tijd|time)\\s+(?:moet|is|wordt|should be|must be|has to be|needs to be)\\s+" + HERE,
            "(?:het|it|dat|that)\\s+(?:moet|wordt|should be|must be|has to be|needs to be)\\s+" + TIME,
            "maak\\s+(?:er|het|daar)\\s+(?:maar\\s+|toch\\s+){0,20}" + HERE,
            "(?:make (?:it|that)|change (?:it|that|the time)|verander (?:het|de tijd)|zet het)\\s+" + HERE, TIME,
            "(?:'s\\s+|in the\\s+|de\\s+)?(?<part>ochtends?|morgens?|middags?|avonds?|morning|afternoon|evening)"
                    + "[\\s,.;:-]+" + HERE)
            .map(way -> Pattern.compile(BEGIN + way + END)).toList();
    private static final Pattern ALONE = Pattern.compile(BEGIN + HERE + END);
    private static final Pattern PARTS = Pattern.compile("[.:h]");
    private static final int NOON = 12;
    private static final int EARLY = 7;
    private static final int DAY = 24;
    private static final int HOUR = 60;

    private ClockSaid() {
    }

    /** The time that is meant in the end; empty for other words. */
    static Optional<TimeOfDay> in(String text) {
        return WAYS.stream().map(way -> way.matcher(text)).filter(Matcher::matches).findFirst()
                .flatMap(said -> time(said, part(said) + said.group("hours")));
    }

    /** As {@link #in}, also a number alone, where only a time was asked. */
    static Optional<TimeOfDay> answered(String text) {
        var alone = ALONE.matcher(text);
        return in(text).or(() -> alone.matches() ? time(alone, "") : Optional.empty());
    }

    private static String part(Matcher said) {
        return said.namedGroups().containsKey("part") && said.group("part") != null ? said.group("part") : "";
    }

    private static Optional<TimeOfDay> time(Matcher said, String half) {
        var parts = PARTS.split(said.group("time").toLowerCase(Locale.ROOT));
        int hour = onTheDay(number(parts[0]), half.toLowerCase(Locale.ROOT).replace(".", ""));
        int minute = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        return hour >= DAY || minute >= HOUR ? Optional.empty() : Optional.of(at(LocalTime.of(hour, minute), minute));
    }

    private static TimeOfDay at(LocalTime from, int minute) {
        return minute == 0
                ? new TimeOfDay(from, from.plusHours(1), Grain.HOUR)
                : new TimeOfDay(from, from.plusMinutes(1), Grain.MINUTE);
    }

    private static int number(String said) {
        var word = said.replace("één", "een");
        int number = Math.max(DUTCH.indexOf(word), ENGLISH.indexOf(word)) + 1;
        return number > 0 ? number : Integer.parseInt(word);
    }

    private static int onTheDay(int hour, String half) {
        if (hour >= NOON || half.contains("am") || half.contains("ochtend") || half.contains("morn")) {
            return hour;
        }
        return half.contains("pm") || half.contains("avond") || half.contains("evening") || hour < EARLY
                ? hour + NOON
                : hour;
    }
}
