package nl.handje.admin.review;

import java.util.List;
import nl.handje.nlp.Severity;
import nl.handje.review.Measure;
import nl.handje.review.Report;
import nl.handje.review.Source;

/** Which measures fit a report, the likeliest first. */
final class Measures {
    private Measures() {
    }

    static List<Measure> of(Report report) {
        return switch (report.source()) {
            case CHAT, RELAY -> report.severity() == Severity.ACUTE
                    ? List.of(Measure.CARED_FOR, Measure.NOTE, Measure.RELEASE, Measure.EXPLAIN, Measure.WARN)
                    : List.of(Measure.RELEASE, Measure.NOTE, Measure.EXPLAIN, Measure.WARN, Measure.CARED_FOR);
            case PERSON, UNANSWERED, NO_SHOW -> List.of(Measure.EXPLAIN, Measure.CARED_FOR, Measure.NOTE);
        };
    }

    /** How a measure is called depends on what it does here: pass on, answer. */
    static String key(Measure measure, Report report) {
        if (isAsked(report.source())) {
            return "measure." + measure + ".asked";
        }
        return "measure." + measure + (measure == Measure.RELEASE && report.heldFor().isPresent() ? ".held" : "");
    }

    /** Whether a human is asked for something, with no message to judge. */
    static boolean isAsked(Source source) {
        return switch (source) {
            case CHAT, RELAY -> false;
            case PERSON, UNANSWERED, NO_SHOW -> true;
        };
    }
}
