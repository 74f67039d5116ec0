package nl.handje.nlp;

import java.time.ZonedDateTime;
import java.util.List;
import nl.handje.nlp.text.Fold;
import nl.handje.nlp.text.WordList;

/** How soon help is wanted, by words for it and by the time that was said. */
final class Urgencies {
    private static final int SOON_DAYS = 2;
    private static final int NOW_HOURS = 2;

    private final WordList words = WordList.load("urgency.txt");

    Urgency of(String text, List<When> when, ZonedDateTime now) {
        return words.in(Fold.of(text)).stream().map(it -> Urgency.valueOf(it.value())).min(Urgency::compareTo)
                .orElseGet(() -> byTime(when, now));
    }

    private static Urgency byTime(List<When> when, ZonedDateTime now) {
        var local = now.toLocalDateTime();
        return when.stream().filter(it -> !it.excluded() && it.recurrence().isEmpty()).map(When::start)
                .min(Comparable::compareTo)
                .map(start -> {
                    if (start.isBefore(local.plusHours(NOW_HOURS))
                            && start.isAfter(local.toLocalDate().atStartOfDay())) {
                        return Urgency.NOW;
                    }
                    return start.toLocalDate().equals(local.toLocalDate())
                            ? Urgency.TODAY
                            : start.isBefore(local.plusDays(SOON_DAYS)) ? Urgency.SOON : Urgency.NORMAL;
                }).orElse(Urgency.NORMAL);
    }
}
