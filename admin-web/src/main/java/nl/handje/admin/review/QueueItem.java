package nl.handje.admin.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Severity;
import nl.handje.review.Report;
import nl.handje.review.ReportFinding;
import nl.handje.review.Source;

/**
 * A report as it may be shown without opening it: none of the resident's words, nor the reason, which may quote them.
 *
 * @param request
 *            that it is about, as long as it runs and has a page of its own
 */
record QueueItem(UUID id, Severity severity, List<Concern> concerns, Source source, boolean held, Age age,
        Optional<Claim> claim, boolean decided, Optional<UUID> request) {

    /** Who is on it. */
    record Claim(boolean mine, String name) {}

    static QueueItem of(Report report, Age age, Optional<Claim> claim, Optional<UUID> request) {
        return new QueueItem(report.id().value(), report.severity(), concerns(report), report.source(),
                report.heldFor().isPresent(), age, claim, report.isDecided(), request);
    }

    private static List<Concern> concerns(Report report) {
        return report.findings().stream().map(ReportFinding::concern).distinct().sorted().toList();
    }

    boolean isAcute() {
        return severity == Severity.ACUTE;
    }

    /** Whether a colleague has it, so that others leave it alone. */
    public boolean isOthers() {
        return claim.filter(by -> !by.mine()).isPresent();
    }

    public boolean isFree() {
        return claim.isEmpty() && !decided;
    }
}
