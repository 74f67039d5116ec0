package nl.handje.admin.review;

import java.time.Clock;
import java.util.Optional;
import nl.handje.matching.coordinator.CoordinatorDesk;
import nl.handje.request.RequestId;
import nl.handje.review.ModeratorId;
import nl.handje.review.Report;
import nl.handje.review.ReportId;
import nl.handje.review.ReviewQueue;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Reports as one moderator sees them before opening any. */
@Component
class QueueItems {
    private final ReviewQueue queue;
    private final CoordinatorDesk desk;
    private final Names names;
    private final Clock clock;

    QueueItems(ReviewQueue queue, CoordinatorDesk desk, Names names, Clock clock) {
        this.queue = queue;
        this.desk = desk;
        this.names = names;
        this.clock = clock;
    }

    /** Puts all that waits on a page. */
    void show(ModeratorId viewer, Model model) {
        var waiting = queue.waiting().stream().map(report -> item(report, viewer)).toList();
        model.addAttribute("items", waiting).addAttribute("acute", waiting.stream().filter(QueueItem::isAcute).count());
    }

    Optional<QueueItem> find(ReportId id, ModeratorId viewer) {
        return queue.find(id).map(report -> item(report, viewer));
    }

    QueueItem item(Report report, ModeratorId viewer) {
        var now = clock.instant();
        return QueueItem.of(report, Age.between(report.raisedAt(), now), report.isDecided()
                ? Optional.empty()
                : report.claimedBy(now)
                        .map(holder -> new QueueItem.Claim(holder.equals(viewer), names.of(holder))),
                report.requestId().filter(request -> desk.isRunning(new RequestId(request))));
    }
}
