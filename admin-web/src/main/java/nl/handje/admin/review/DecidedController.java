package nl.handje.admin.review;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import nl.handje.admin.session.Session;
import nl.handje.review.ModeratorId;
import nl.handje.review.Report;
import nl.handje.review.ReviewQueue;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What was decided last. */
@Controller
class DecidedController {
    private static final int AT_MOST = 100;

    private final ReviewQueue queue;
    private final QueueItems items;
    private final Names names;
    private final Clock clock;

    DecidedController(ReviewQueue queue, QueueItems items, Names names, Clock clock) {
        this.queue = queue;
        this.items = items;
        this.names = names;
        this.clock = clock;
    }

    /**
     * A report that nobody has to see to any more, and what became of it.
     *
     * @param measure
     *            the name of a {@link nl.handje.review.Measure}, or {@code SETTLED} of what closed by itself
     * @param by
     *            empty for what closed by itself
     */
    record DecidedItem(QueueItem item, String measure, String by, ZonedDateTime at) {}

    @GetMapping("/reports/decided")
    String show(@AuthenticationPrincipal Session session, Model model) {
        var viewer = new ModeratorId(session.account().value());
        List<DecidedItem> decided = queue.lastDecided(AT_MOST).stream().map(report -> item(report, viewer))
                .toList();
        model.addAttribute("decided", decided);
        return "review/decided";
    }

    private DecidedItem item(Report report, ModeratorId viewer) {
        return queue.decisionOn(report.id())
                .map(decision -> new DecidedItem(items.item(report, viewer), decision.measure().name(),
                        names.of(decision.moderator()), decision.decidedAt().atZone(clock.getZone())))
                .orElseGet(() -> new DecidedItem(items.item(report, viewer), "SETTLED", "",
                        report.decidedAt().orElseGet(report::raisedAt).atZone(clock.getZone())));
    }
}
