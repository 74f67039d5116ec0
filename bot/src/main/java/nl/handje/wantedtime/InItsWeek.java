package nl.handje.wantedtime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;
import nl.handje.nlp.Understood;
import nl.handje.wantedtime.WantedTime.Said;

/** "Friday", said of what stands next week, is the Friday of that week and not the one to come. */
public final class InItsWeek {
    private static final Pattern WEEKDAY = Pattern.compile("(?iu)\\b(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag"
            + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day)");
    /** What tells which Friday it is. */
    private static final Pattern WHICH = Pattern.compile("(?iu)\\b(?:deze|komende|aankomende|aanstaande|eerstvolgende"
            + "|volgende|over|na|week|weken|this|coming|next|following|weeks|a\\.?s|jan|feb|mrt|maart|march|mar|apr|mei|may"
            + "|jun|jul|aug|sep|okt|oct|nov|dec)|\\d(?:e|de|ste|st|nd|rd|th)\\b|\\d[-/]\\d");

    private InItsWeek() {
    }

    /** The time that words mean, seen the time that stands. */
    public static WantedTime of(Understood understood, WantedTime standing, WantedTime later) {
        return later instanceof Said said && standing instanceof Said stands && said.isWithinADay()
                && stands.isWithinADay() && said.dayKnown() && stands.dayKnown() && namesOnlyTheDay(understood)
                        ? said.once(said.start().toLocalDate().plusWeeks(weeksBetween(said.start(), stands.start())))
                        : later;
    }

    private static boolean namesOnlyTheDay(Understood understood) {
        return !WHICH.matcher(understood.text()).find() && understood.when().stream()
                .anyMatch(when -> !when.excluded() && WEEKDAY.matcher(when.text()).find());
    }

    private static long weeksBetween(LocalDateTime said, LocalDateTime stands) {
        return Math.max(0, ChronoUnit.WEEKS.between(monday(said), monday(stands)));
    }

    private static LocalDate monday(LocalDateTime moment) {
        return moment.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
