package nl.handje.wantedtime;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handje.nlp.Grain;
import nl.handje.nlp.Understood;
import nl.handje.nlp.When;

/**
 * What people mean by times that are said one after the other: "Monday, no wait, Tuesday" is Tuesday, "after 4" is from
 * four o'clock.
 */
public final class MeantTimes {
    private static final String BREAK = "[\\s,.;:…!-]+";
    private static final String HINT = "(?:o|oh|ach|of|dat|is|ik|maar|doe|dan|op|om|or|on|at|but|i|that|make|it|let.s|say)";
    private static final String TURN = "(?:nee|neen|wacht|sorry|pardon|bedoel|bedoelde|liever|toch|correctie|no|wait|mean|meant|rather|actually)";
    private static final Pattern PUT_RIGHT = Pattern
            .compile("(?iu)" + BREAK + "(?:" + HINT + BREAK + "){0,20}" + TURN + BREAK + "(?:(?:" + HINT + "|" + TURN
                    + ")"
                    + BREAK + "){0,20}");
    private static final Pattern NOT_THEN = Pattern.compile("(?iu)\\s*,?\\s*(?:i\\s+(?:can.?t|cannot|can\\s+not)"
            + "|neither|not\\s+either|(?:is|are)\\s+no\\s+good|(?:does|do|will|is|are)\\s*n.?t|won.?t"
            + "|kan\\s+(?:ik\\s+)?(?:ook\\s+)?niet|ook\\s+niet|lukt\\s+(?:me\\s+|mij\\s+)?niet)\\b");
    private static final String SO = "(?:(?:ik|het|we|mij|me|dus|ook|helaas|echt|toch|eigenlijk|juist|nu|al|even|weer)\\s+){0,20}";
    private static final String NO_MORE = "(?=\\s*(?:$|[,.;:!?]|(?:meer|want|omdat|doordat|dan|maar|hoor|sorry|jammer|because|since|so|but|sorry|anymore|any\\s+more|either|for\\s+me|after\\s+all)\\b))";
    /** "Thursday does not work": the day that was said last, and not "Thursday I cannot drive myself". */
    private static final Pattern NOT_AFTER_ALL = Pattern.compile("(?iu)\\s*,?\\s*(?:(?:dan|then)\\s+)?(?:"
            + "(?:kan|kon|lukt|past|schikt|gaat)\\s+" + SO + "niet" + NO_MORE + "|komt\\s+" + SO
            + "(?:niet|slecht)\\s+uit" + NO_MORE
            + "|(?:dus\\s+|juist\\s+|liever\\s+|toch\\s+|maar\\s+|even\\s+){0,20}niet"
            + NO_MORE
            + "|i\\s+(?:can.?t|cannot|can\\s+not)" + NO_MORE
            + "|(?:does|do|will|would|is|are)(?:\\s+not|n.?t)\\s+(?:really\\s+)?(?:work|suit|do|good|possible)\\b"
            + "|(?:won.?t|will\\s+not)\\s+(?:work|do)\\b|is\\s+(?:out|no\\s+good|not\\s+on)\\b)");
    /** "Thursday the hairdresser comes, so not then". */
    private static final Pattern THEN_NOT = Pattern
            .compile("(?iu)[^.?!;\\n]{0,70}?\\b(?:(?:dan|dus)\\s+(?:(?:kan|lukt|past|gaat)\\s+)?"
                    + SO + "niet" + NO_MORE
                    + "|(?:so\\s+)?(?:not\\s+then|that\\s+day\\s+is\\s+out|(?:then\\s+)?i\\s+can.?t\\s+then|then\\s+i\\s+can.?t)"
                    + NO_MORE + "|so\\s+(?:it|that)\\s+(?:does|do|will|would)(?:\\s+not|n.?t)\\s+work\\b)");
    /** "No, Sunday too" names one more. */
    private static final Pattern NO_BUT_ALSO = Pattern
            .compile("(?iu)\\s*,?\\s*(?:ook|too|as\\s+well|also)\\b(?!\\s+niet)");
    /** "Somebody for Friday" is on Friday, "the hedge before Friday" is not. */
    private static final Pattern SOMETHING_FOR = Pattern
            .compile("(?iu).*\\b(?:iemand|mensen|hulp|helpers|handen|handjes"
                    + "|buren|vrijwilligers?|rit|ritje|lift|oppas|vervoer|chauffeur|te leen|lenen|gezocht)(?:\\s+nodig)?\\s*$",
                    Pattern.DOTALL);
    private static final String POST = "(?:\\p{L}*brie\\p{L}+|post|\\p{L}*rekening\\p{L}*|\\p{L}*formulier\\p{L}*|aanmaning\\p{L}*"
            + "|letters?|mail|bills?|forms?|envelopes?|paperwork)";
    private static final String COMES = "(?:komt|komen|krijg|krijgen|krijgt|kwam|ligt|liggen|comes?|gets?|arrives?|is|are|sends?|stuur\\p{L}*|sturen)";
    private static final Pattern POST_SAID = Pattern.compile("(?iu)\\b" + POST + "\\b");
    private static final Pattern COMES_SAID = Pattern.compile("(?iu)\\b" + COMES + "\\b");
    private static final Pattern NEW_POST = Pattern
            .compile("(?iu)\\b(?:nieuwe|another|new|weer een|more)\\s+" + POST + "\\b");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;]");
    private static final List<String> NUMBERS = List.of("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht",
            "negen", "tien", "elf", "twaalf");
    private static final Pattern AFTER = Pattern
            .compile("(?iu)na\\s+(\\d{1,2}|één|" + String.join("|", NUMBERS) + ")\\s+uur");
    private static final Pattern UNTIL = Pattern.compile("(?iu)^(?:tot|until|till)\\b.*");
    private static final Pattern FROM = Pattern.compile(
            "(?iu)\\b(?:vanaf|from)\\b(?!\\s+\\d{1,2}\\s+(?:jan|feb|mrt|maart|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec))(?!.*\\b(?:tot|to|till|until)\\b)");
    private static final int EARLY = 7;
    private static final int NOON = 12;
    private static final int HOURS = 24;

    private MeantTimes() {
    }

    /** The same message with the times that are meant. */
    public static Understood in(Understood said) {
        return said.withWhen(times(said.when(), said.text()));
    }

    private static List<When> times(List<When> all, String text) {
        var meant = new ArrayList<When>();
        int end = 0;
        for (var when : all.stream().filter(it -> !isOfThePost(it, text)).toList()) {
            int start = text.indexOf(when.text(), end);
            var between = start < 0 ? "" : text.substring(end, start);
            end = Math.max(start, 0) + when.text().length();
            var after = start < 0 || end > text.length() ? "" : text.substring(end);
            add(meant, asFollowed(onThatDay(onTheClock(when), between), after, when.equals(all.getLast())), between);
        }
        return HourOfThePart.in(meant);
    }

    private static boolean isOfThePost(When when, String text) {
        return when.recurrence().isPresent() && SENTENCE_END.splitAsStream(text)
                .anyMatch(sentence -> sentence.contains(when.text()) && tellsOfThePost(sentence));
    }

    /** "Every week another letter comes" tells of the letters, and not of when help is wanted. */
    private static boolean tellsOfThePost(String sentence) {
        return NEW_POST.matcher(sentence).find()
                || (COMES_SAID.matcher(sentence).find() && POST_SAID.matcher(sentence).find());
    }

    /** What comes after a day may say that it is not meant, or that it is meant as well. */
    private static When asFollowed(When when, String after, boolean last) {
        if (when.excluded()) {
            return NO_BUT_ALSO.matcher(after).lookingAt() ? excluded(when, false) : when;
        }
        return last && !when.dayImplied() && when.recurrence().isEmpty()
                && (NOT_AFTER_ALL.matcher(after).lookingAt() || THEN_NOT.matcher(after).lookingAt())
                        ? excluded(when, true)
                        : when;
    }

    private static When onThatDay(When when, String before) {
        return Deadline.isOfADay(when) && when.text().toLowerCase(Locale.ROOT).startsWith("voor ")
                && SOMETHING_FOR.matcher(before).matches()
                        ? new When(when.text(), when.end(), when.end().plusDays(1), Grain.DAY, false, Optional.empty(),
                                List.of(), false, false)
                        : when;
    }

    private static void add(List<When> meant, When now, String between) {
        if (meant.isEmpty() || meant.getLast().excluded()) {
            meant.add(now);
        } else if (PUT_RIGHT.matcher(between).matches() && meant.getLast().dayImplied() == now.dayImplied()) {
            meant.add(atItsTime(now, meant.removeLast()));
        } else {
            if (NOT_THEN.matcher(between).lookingAt()) {
                meant.add(excluded(meant.removeLast(), true));
            }
            meant.add(now);
        }
    }

    /** "Monday at ten, no wait, Tuesday": at ten as well. */
    private static When atItsTime(When later, When earlier) {
        return later.grain() == Grain.DAY && earlier.hasClockTime() && !later.openEnd()
                ? copy(later, later.start().toLocalDate().atTime(earlier.start().toLocalTime()),
                        later.start().toLocalDate().atTime(earlier.start().toLocalTime())
                                .plus(Duration.between(earlier.start(), earlier.end())),
                        earlier.grain())
                : later;
    }

    private static When excluded(When when, boolean excluded) {
        return new When(when.text(), when.start(), when.end(), when.grain(), when.openEnd(), when.recurrence(),
                when.alternatives(), excluded, when.openStart());
    }

    private static When copy(When when, LocalDateTime start, LocalDateTime end, Grain grain) {
        return new When(when.text(), start, end, grain, when.openEnd(), when.recurrence(), when.alternatives(),
                when.excluded(), when.openStart());
    }

    /** An hour with only one side: the other side is that of the day, not now and not next year. */
    private static When onTheClock(When when) {
        if (!(when.openEnd() || isFromThenOn(when)) || !when.hasClockTime() || when.recurrence().isPresent()) {
            return when;
        }
        var after = AFTER.matcher(when.text().strip());
        var start = after.matches()
                ? when.start().toLocalDate().atTime(hour(after.group(1)), 0)
                : UNTIL.matcher(when.text()).matches() && when.dayImplied()
                        ? when.end().toLocalDate().atStartOfDay()
                        : when.start();
        var midnight = start.toLocalDate().plusDays(1).atStartOfDay();
        var end = isFromThenOn(when) || when.end().isAfter(midnight) ? midnight : when.end();
        return new When(when.text(), start, end, Grain.HOUR, true, Optional.empty(), when.alternatives(),
                when.excluded(), when.openStart());
    }

    /** "From seven in the evening" goes on. */
    private static boolean isFromThenOn(When when) {
        return FROM.matcher(when.text()).find() && !when.end().isAfter(when.start().plusHours(1));
    }

    /** Nobody asks for help after four at night. */
    private static int hour(String said) {
        int number = NUMBERS.indexOf(said.toLowerCase(Locale.ROOT).replace("één", "een")) + 1;
        int hour = number > 0 ? number : Integer.parseInt(said);
        return hour < EARLY ? hour + NOON : hour % HOURS;
    }
}
