package nl.handje.wantedtime;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import nl.handje.nlp.Grain;
import nl.handje.nlp.Understood;
import nl.handje.nlp.When;

/** "New hip on the 7th, so from the 8th": the day that was said first is over when help is wanted. */
final class FromThenOn {
    private static final Pattern FROM = Pattern
            .compile("(?iu)\\b(?:vanaf|from|starting|beginning|te beginnen|as of)\\b");
    private static final Pattern OR = Pattern.compile("(?iu)\\b(?:of|or|anders|else)\\b");

    private FromThenOn() {
    }

    /** The same message without that day. */
    static Understood in(Understood said) {
        return said.withWhen(in(said.when(), said.text()));
    }

    private static List<When> in(List<When> times, String text) {
        return times.stream().filter(when -> times.stream().noneMatch(from -> takesThePlace(from, when, times, text)))
                .map(from -> times.stream().anyMatch(when -> takesThePlace(from, when, times, text))
                        ? asADay(from)
                        : from)
                .toList();
    }

    private static boolean takesThePlace(When from, When when, List<When> times, String text) {
        return times.indexOf(from) > times.indexOf(when) && isOverBefore(when, from)
                && !OR.matcher(between(when, from, text)).find();
    }

    /** The day that is meant, at any hour that is said with it. */
    private static When asADay(When from) {
        return new When(from.text(), from.start(), from.end(), from.grain(), false, from.recurrence(),
                from.alternatives(), false, false);
    }

    private static boolean isOverBefore(When when, When from) {
        return when.grain().compareTo(Grain.DAY) <= 0 && !when.dayImplied() && when.recurrence().isEmpty()
                && !when.openEnd() && !when.excluded() && from.grain() == Grain.DAY && from.openEnd()
                && !from.openStart() && FROM.matcher(from.text()).find() && !from.start().isBefore(when.end())
                && Duration.between(when.start(), when.end()).toDays() <= 1;
    }

    private static String between(When when, When from, String text) {
        int start = text.indexOf(when.text());
        int end = text.indexOf(from.text(), Math.max(start, 0));
        return start < 0 || end < start ? "" : text.substring(start, end);
    }
}
